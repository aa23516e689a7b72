import type { Framework } from "../framework.ts";

export const aspNetCore: Framework = {
  id: "aspnet-core",
  name: "ASP.NET Core",
  cookies: /^\.AspNetCore\./,
  header: /^(?:Kestrel|ASP\.NET)$/i,
  proxy: false,
  settings: {
    secure: {
      place: "Program.cs, AddCookie(options => …) or AddSession(options => …)",
      code: "options.Cookie.SecurePolicy = CookieSecurePolicy.Always;",
      url: "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.authentication.cookies.cookieauthenticationoptions.cookie",
    },
    httponly: {
      place: "Program.cs, AddCookie(options => …) or AddSession(options => …)",
      code: "options.Cookie.HttpOnly = true;",
      url: "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.authentication.cookies.cookieauthenticationoptions.cookie",
    },
    samesite: {
      place: "Program.cs, AddCookie(options => …) or AddSession(options => …)",
      code: "options.Cookie.SameSite = SameSiteMode.Lax;",
      url: "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.authentication.cookies.cookieauthenticationoptions.cookie",
    },
    prefix: {
      place: "Program.cs, AddCookie(options => …) or AddSession(options => …)",
      code: 'options.Cookie.Name = "__Host-id";\noptions.Cookie.SecurePolicy = CookieSecurePolicy.Always;\noptions.Cookie.Path = "/";',
      url: "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.authentication.cookies.cookieauthenticationoptions.cookie",
    },
    rotation: {
      place: "sign-in handler",
      code: "await HttpContext.SignInAsync(principal);",
      url: "https://learn.microsoft.com/en-us/aspnet/core/security/authentication/cookie",
    },
    persistence: {
      place: "sign-in handler",
      code: "await HttpContext.SignInAsync(principal, new AuthenticationProperties { IsPersistent = false });",
      url: "https://learn.microsoft.com/en-us/aspnet/core/security/authentication/cookie",
    },
    timeout: {
      place: "Program.cs, AddCookie(options => …)",
      code: "options.ExpireTimeSpan = TimeSpan.FromMinutes(30);",
      url: "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.authentication.cookies.cookieauthenticationoptions.expiretimespan",
    },
  },
};

import type { Framework } from "../framework.ts";

export const rails: Framework = {
  id: "rails",
  name: "Rails",
  cookies: /^_[a-z0-9]+(?:_[a-z0-9]+)*_session$/,
  header: /^Phusion Passenger/i,
  proxy: false,
  settings: {
    secure: {
      place: "config/initializers/session_store.rb",
      code: 'Rails.application.config.session_store :cookie_store, key: "_app_session", secure: true',
      url: "https://api.rubyonrails.org/classes/ActionDispatch/Session/CookieStore.html",
    },
    httponly: {
      place: "config/initializers/session_store.rb",
      code: 'Rails.application.config.session_store :cookie_store, key: "_app_session", httponly: true',
      url: "https://api.rubyonrails.org/classes/ActionDispatch/Session/CookieStore.html",
    },
    samesite: {
      place: "config/initializers/session_store.rb",
      code: 'Rails.application.config.session_store :cookie_store, key: "_app_session", same_site: :lax',
      url: "https://api.rubyonrails.org/classes/ActionDispatch/Session/CookieStore.html",
    },
    prefix: {
      place: "config/initializers/session_store.rb",
      code: 'Rails.application.config.session_store :cookie_store, key: "__Host-id", secure: true, path: "/"',
      url: "https://api.rubyonrails.org/classes/ActionDispatch/Session/CookieStore.html",
    },
    rotation: {
      place: "sign-in action",
      code: "reset_session",
      url: "https://guides.rubyonrails.org/security.html#session-fixation",
    },
    persistence: {
      place: "config/initializers/session_store.rb",
      code: 'Rails.application.config.session_store :cookie_store, key: "_app_session", expire_after: nil',
      url: "https://api.rubyonrails.org/classes/ActionDispatch/Session/CookieStore.html",
    },
  },
};

import type { CorpusSource } from "./labelled-cookie.ts";

/** Tools of developers and administrators, mail, analytics on premises, and services whose cookie lists are public. */
export const TOOLS: readonly CorpusSource[] = [
  {
    source: "https://docs.github.com/en/site-policy/privacy-policies/github-cookies",
    cookies: [
      ["user_session", "base64url 48", "session", "Hp"],
      ["__Host-user_session_same_site", "base64url 48", "session", "Hp"],
      ["_gh_sess", "rails", "session", "H"],
      ["logged_in", ": yes", "not", "Hp"],
      ["dotcom_user", ": ada", "not", "Hp"],
      ["tz", ": Europe%2FBerlin", "not"],
      ["color_mode", ": %7B%22color_mode%22%3A%22auto%22%7D", "not"],
    ],
  },
  {
    source: "https://docs.gitlab.com/user/profile/",
    cookies: [
      ["_gitlab_session", "hex 32", "session", "H"],
      ["known_sign_in", "rails", "not", "Hp"],
    ],
  },
  {
    source: "https://docs.gitea.com/administration/config-cheat-sheet",
    cookies: [
      ["i_like_gitea", "hex 16", "session", "H"],
      ["gitea_incredible", "hex 80", "remember", "Hp"],
      ["redirect_to", ": %2Fexplore", "not", "H"],
    ],
  },
  {
    source: "https://confluence.atlassian.com/doc/cookies-used-in-confluence-834078093.html",
    cookies: [
      ["seraph.confluence", ": 98305%3A6f1c0a9d4e2b8f7035a1c6d9e8b24f106f1c0a9d", "remember", "Hp"],
      ["confluence.browse.space.cookie", ": space-templates", "not", "p"],
    ],
  },
  {
    source: "https://confluence.atlassian.com/adminjiraserver/jira-cookies-938847005.html",
    cookies: [
      ["atlassian.xsrf.token", ": BX3K-1A2B-3C4D-5E6F_6f1c0a9d4e2b8f7035a1c6d9e8b24f106f1c0a9d_lin", "not"],
      ["seraph.rememberme.cookie", ": 98305%3A8d1f6c0a9e4b7f2035a1c6d9e8b24f106f1c0a9d", "remember", "Hp"],
      ["AJS.conglomerate.cookie", ": %22%7Chasbuiltup%3Dtrue%22", "not", "p"],
    ],
  },
  {
    source: "https://docs.sonarsource.com/sonarqube-server/latest/",
    cookies: [["JWT-SESSION", "jwt", "session", "Hp"]],
  },
  {
    source: "https://help.sonatype.com/en/sonatype-nexus-repository.html",
    cookies: [["NXSESSIONID", "uuid", "session", "H"]],
  },
  {
    source: "https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html",
    cookies: [["TCSESSIONID", "HEX 32", "session", "H"]],
  },
  {
    source: "https://www.redmine.org/projects/redmine/wiki/RedmineSettings",
    cookies: [
      ["_redmine_session", "rails", "session", "H"],
      ["autologin", "hex 40", "remember", "Hp"],
    ],
  },
  {
    source: "https://bugzilla.readthedocs.io/en/latest/",
    cookies: [
      ["Bugzilla_login", ": 42", "not", "Hp"],
      ["Bugzilla_logincookie", "base62 22", "session", "Hp"],
    ],
  },
  {
    source: "https://trac.edgewall.org/wiki/TracStandalone",
    cookies: [
      ["trac_auth", "hex 32", "session", "H"],
      ["trac_form_token", "hex 24", "not", "H"],
    ],
  },
  {
    source: "https://secure.phabricator.com/book/phabricator/",
    cookies: [
      ["phsid", "base36 40", "session", "Hp"],
      ["phusr", ": ada", "not", "Hp"],
    ],
  },
  {
    source: "https://gerrit-review.googlesource.com/Documentation/dev-rest-api.html",
    cookies: [
      ["GerritAccount", "base62 33", "session", "H"],
      ["XSRF_TOKEN", "base62 33", "not"],
    ],
  },
  {
    source: "https://www.reviewboard.org/docs/manual/latest/webapi/2.0/authenticating/",
    cookies: [["rbsessionid", "base36 32", "session", "Hp"]],
  },
  {
    source: "https://www.zabbix.com/documentation/current/en/manual/web_interface/cookies",
    cookies: [
      ["zbx_session", "base64 180", "session", "H"],
      ["tab", ": 2", "not"],
    ],
  },
  {
    source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/",
    cookies: [
      ["grafana_session", "hex 32", "session", "Hp"],
      ["grafana_session_expiry", "digits 10", "not", "p"],
    ],
  },
  {
    source: "https://docs.splunk.com/Documentation/Splunk/latest/Security/",
    cookies: [
      ["splunkd_8000", "base64url 140", "session", "H"],
      ["splunkweb_csrf_token_8000", "digits 20", "not", "p"],
      ["token_key", "digits 20", "not"],
    ],
  },
  { source: "https://docs.portainer.io/api/access", cookies: [["portainer_api_key", "jwt", "session", "Hp"]] },
  {
    source: "https://ranchermanager.docs.rancher.com/",
    cookies: [
      ["R_SESS", ": token-x7k2p:k3j5x8q1z0ab9df2gh7mn4pr6stu8wx0yz1ab3cd5ef7gh9jk", "session", "Hp"],
      ["R_PCS", ": light", "not", "p"],
    ],
  },
  {
    source: "https://argo-cd.readthedocs.io/en/stable/operator-manual/security/",
    cookies: [["argocd.token", "jwt", "session", "H"]],
  },
  {
    source: "https://pve.proxmox.com/wiki/Proxmox_VE_API",
    cookies: [
      [
        "PVEAuthCookie",
        ": PVE%3Aroot@pam%3A656E1F2A%3A%3Ak3J5x8Q1z0aB9dF2gH7mN4pR6sTu8wX0yZ1aB3cD5eF7gH9jK2",
        "session",
      ],
    ],
  },
  { source: "https://openwrt.org/docs/techref/luci", cookies: [["sysauth_https", "hex 32", "session", "H"]] },
  {
    source: "https://developer.broadcom.com/xapis/vsphere-web-services-api/latest/",
    cookies: [
      ["vmware_soap_session", ': "6f1c0a9d4e2b8f7035a1c6d9e8b24f106f1c0a9d"', "session", "H"],
      ["VSPHERE-UI-JSESSIONID", "HEX 32", "session", "H"],
      ["VSPHERE-USERNAME", ": administrator%40vsphere.local", "not", "p"],
    ],
  },
  {
    source: "https://www.cisco.com/c/en/us/td/docs/security/asa/asa914/configuration/vpn/asa-914-vpn-config.html",
    cookies: [
      ["webvpn", ": 6f1c0a9d@4096@1763817451@4e2b8f7035a1c6d9e8b24f10", "session", "H"],
      ["webvpnlogin", ": 1", "not"],
      ["webvpnLang", ": en", "not"],
    ],
  },
  {
    source: "https://my.f5.com/manage/s/article/K15387",
    cookies: [
      ["MRHSession", "hex 32", "session", "H"],
      ["LastMRH_Session", "hex 8", "not"],
    ],
  },
  {
    source: "https://docs.fortinet.com/document/fortigate/",
    cookies: [
      ["SVPNCOOKIE", "base64 200", "session", "H"],
      ["ccsrftoken", ': "6F1C0A9D4E2B8F7035A1C6D9E8B24F1"', "not"],
    ],
  },
  {
    source: "https://help.ivanti.com/ps/help/en_US/ICS/",
    cookies: [
      ["DSID", "hex 32", "session", "H"],
      ["DSFirstAccess", "digits 10", "not"],
      ["DSLastAccess", "digits 10", "not"],
      ["DSSignInURL", ": %2F", "not"],
    ],
  },
  {
    source: "https://docs.netscaler.com/en-us/netscaler-gateway/current-release.html",
    cookies: [["NSC_AAAC", "hex 80", "session", "H"]],
  },
  {
    source: "https://github.com/roundcube/roundcubemail/wiki/Configuration",
    cookies: [
      ["roundcube_sessid", "base36 32", "session", "H"],
      ["roundcube_sessauth", ": k3J5x8Q1z0aB9dF2gH7mN4pR6s-1763817451", "session", "H"],
    ],
  },
  {
    source: "https://docs.nextcloud.com/server/latest/admin_manual/gdpr/cookies.html",
    cookies: [
      ["oc_sessionPassphrase", "base64 128", "session", "H"],
      ["nc_token", "base62 32", "remember", "Hp"],
      ["nc_session_id", "base36 26", "remember", "Hp"],
      ["nc_username", ": ada", "not", "Hp"],
      ["nc_sameSiteCookiestrict", ": true", "not", "Hp"],
    ],
  },
  {
    source: "https://wiki.zimbra.com/wiki/Cookies",
    cookies: [
      ["ZM_AUTH_TOKEN", ": 0_6f1c0a9d4e2b8f7035a1c6d9e8b24f106f1c0a9d_69643d33363a", "session", "H"],
      ["ZM_TEST", ": true", "not"],
    ],
  },
  {
    source: "https://5.docs.plone.org/manage/deploying/caching/",
    cookies: [
      ["__ac", "base64 100", "session", "H"],
      ["I18N_LANGUAGE", ": de", "not"],
    ],
  },
  {
    source: "https://docs.frappe.io/framework/user/en/api/rest",
    cookies: [
      ["system_user", ": yes", "not", "p"],
      ["full_name", ": Ada%20L", "not", "p"],
      ["user_id", ": ada%40shop.test", "not", "p"],
    ],
  },
  {
    source: "https://docs.mattermost.com/comply/legal-hold.html",
    cookies: [
      ["MMAUTHTOKEN", "base36 26", "session", "Hp"],
      ["MMUSERID", "base36 26", "not", "p"],
      ["MMCSRF", "base36 26", "not", "p"],
    ],
  },
  {
    source: "https://docs.rocket.chat/docs/rocketchat-cookies",
    cookies: [
      ["rc_token", "base64url 43", "session", "ps"],
      ["rc_uid", "base62 17", "not", "ps"],
    ],
  },
  {
    source: "https://www.metabase.com/docs/latest/people-and-groups/changing-session-expiration",
    cookies: [
      ["metabase.SESSION", "uuid", "session", "H"],
      ["metabase.DEVICE", "uuid", "not", "Hp"],
    ],
  },
  {
    source: "https://jupyterhub.readthedocs.io/en/stable/explanation/websecurity.html",
    cookies: [
      ["jupyterhub-session-id", "hex 32", "session", "H"],
      [
        "jupyterhub-hub-login",
        ': "2|1:0|10:1763817451|20:jupyterhub-hub-login|44:NmYxYzBhOWQ0ZTJiOGY3MDM1YTFjNmQ5ZThiMjRmMTA=|6f1c0a9d4e2b8f7035a1c6d9e8b24f10"',
        "session",
        "Hp",
      ],
    ],
  },
  {
    source: "https://help.tableau.com/current/server/en-us/cookies.htm",
    cookies: [["workgroup_session_id", "base62 32", "session", "H"]],
  },
  { source: "https://help.qlik.com/en-US/sense-admin/", cookies: [["X-Qlik-Session", "uuid", "session", "H"]] },
  {
    source: "https://www.linkedin.com/legal/l/cookie-table",
    cookies: [
      ["li_at", "base64url 150", "session", "Hp3"],
      ["bcookie", ': "v=2&6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10"', "not", "p3"],
      ["lidc", ': "b=VGST05:s=V:r=V:a=V:p=V:g=3081:u=1"', "not", "p3"],
      ["li_gc", "base64 60", "not", "p3"],
    ],
  },
];

chrome.devtools.panels.create("Fixture", "icon.png", "panel.html");

# SPDX-License-Identifier: MIT
"""Runs a headless browser for tests of HTML pages. The methods of the class Browser examine a page and count the checks. A
test looks like this:

    from browser import Browser
    with Browser(chromium, chromedriver) as browser:
        browser.open(page, "#fragment")
        browser.check(browser.script("return document.title;"), "no title")
        browser.check_looks(page, ["h1", "#some .text"])
        browser.check_quiet([page])
    sys.exit(browser.result(least_checks))

If python3-selenium is not installed, importing this module ends the test with status 77, which means that it is skipped."""
import os
import pathlib
import re
import sys

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.common.by import By
    # Tests import Keys from this file. `noqa: F401` tells a Python linter not to report the import as unused.
    from selenium.webdriver.common.keys import Keys  # noqa: F401
except ImportError:
    print("SKIP: there is no python3-selenium")
    sys.exit(77)

SCHEMES = ("light", "dark")
WIDTHS = (1500, 1000, 360)    # pixels: a wide window, a narrow one, a phone
CONTRAST = 4.5    # minimum contrast ratio of text and background in the web standard WCAG

# JavaScript functions to measure the contrast of a page's colours. Methods of the class Browser, and tests, put SCRIPTS before
# their own scripts. parts() splits a colour, such as "rgb(0, 128, 255)", into its numbers. light() returns the relative
# luminance of a colour, from 0 (black) to 1 (white). ratio() returns the contrast ratio of two colours, from 1 to 21. Both
# formulas, with their constants, are from WCAG. behind() returns the background colour of an element: the first one that is not
# transparent, of the element or of the elements around it.
SCRIPTS = """
    function parts(color) { return color.match(/[\\d.]+/g).map(Number); }
    function light(color) {
        var rgb = parts(color).slice(0, 3).map(function (c) {
            c /= 255;
            return c <= .03928 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
        });
        return .2126 * rgb[0] + .7152 * rgb[1] + .0722 * rgb[2];
    }
    function behind(e) {
        for (; e; e = e.parentElement) {
            var color = getComputedStyle(e).backgroundColor, p = parts(color);
            if (p.length < 4 || p[3] > 0) return color;
        }
        return 'rgb(255, 255, 255)';
    }
    function ratio(one, other) {
        var a = light(one), b = light(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }
"""


class Browser:
    def __init__(self, chromium, chromedriver):
        self.faults, self.checks = [], 0
        options = webdriver.ChromeOptions()
        options.binary_location = chromium
        for argument in ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage"] + ["--no-sandbox"] * (os.getuid() == 0):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        for left in range(4, -1, -1):
            try:
                self.driver = webdriver.Chrome(service=Service(chromedriver), options=options)
                break
            except WebDriverException as error:  # on a busy machine the start may time out
                print(error)
                if not left:
                    raise
        self.driver.set_script_timeout(600)
        self.driver.set_page_load_timeout(600)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def check(self, truth, what):
        self.checks += 1
        if not truth:
            self.faults.append(what)

    def equal(self, is_, expected, what):
        self.check(is_ == expected, f"{what}: {str(expected)[:200]!r} expected, {str(is_)[:200]!r} seen")

    def result(self, least):
        """Prints the faults. Returns the exit status for the test: 1 if there is a fault, or if fewer than `least` checks
        ran."""
        print(*self.faults, f"{self.checks} checks, {len(self.faults)} faults", sep="\n")
        return int(bool(self.faults) or self.checks < least)

    def open(self, path, fragment=""):
        """Loads the file into the browser. If the file is already open, it is loaded again."""
        self.driver.get("about:blank")
        self.driver.get(pathlib.Path(path).resolve().as_uri() + fragment)

    def emulate(self, width, scheme, height=700):
        """Sets the size of the browser window in pixels, and the colour scheme that the user prefers: `light` or `dark`."""
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def wait(self, milliseconds=100):
        self.driver.execute_async_script("setTimeout(arguments[1], arguments[0]);", milliseconds)

    def by_id(self, name):
        return self.driver.find_element(By.ID, name)

    def link(self, text):
        return self.driver.find_element(By.LINK_TEXT, text)

    def press(self, *keys):
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def active(self):
        """Returns the id of the element that has the keyboard focus. If this element has no id, returns its text."""
        return self.script("return document.activeElement.id || document.activeElement.textContent;")

    def contrasts(self, selectors):
        """Returns a list with a pair (selector, contrast ratio) for each selector. The ratio compares the colours of text and
        background in the first element that the selector matches."""
        return self.script(SCRIPTS + """
            return arguments[0].map(function (selector) {
                var e = document.querySelector(selector);
                return [selector, ratio(getComputedStyle(e).color, behind(e))];
            });""", selectors)

    def check_contrasts(self, selectors, where):
        for selector, ratio in self.contrasts(selectors):
            self.check(ratio >= CONTRAST, f"{where}: {selector} has a contrast of {ratio:.2f}")

    def check_looks(self, path, selectors, fragment="", then=None):
        """Opens the page in a light and a dark colour scheme, in windows of several widths. The page must not scroll
        sideways. The text of the first element that each selector matches must have enough contrast. The background must be
        dark only in the dark scheme. If `then` is given, then(where) runs more checks after each opening. `where` is a text
        for messages, such as "dark, 360"."""
        backgrounds = []
        for scheme in SCHEMES:
            for width in WIDTHS:
                where = f"{scheme}, {width}"
                self.emulate(width, scheme)
                self.open(path, fragment)
                self.check(self.script("var e = document.documentElement; return e.scrollWidth <= e.clientWidth;"),
                           f"{where}: the page scrolls sideways")
                self.check_contrasts(selectors, where)
                if then:
                    then(where)
            backgrounds.append(self.script(SCRIPTS + "return light(getComputedStyle(document.documentElement).backgroundColor);"))
        self.check(backgrounds[0] > .5 > backgrounds[1], f"how light the page is, light and dark: {backgrounds}")

    def check_quiet(self, paths, linked="https://man7.org/linux/man-pages/"):
        """Checks that the open page loads no other file and writes nothing to the browser's console. Also searches the
        files `paths` for URLs. A URL may occur only as the target of a link, and must begin with `linked`. If `linked` is
        None, no URL may occur."""
        self.equal([entry["message"] for entry in self.driver.get_log("browser")], [], "the console")
        self.equal(self.script("return performance.getEntriesByType('resource').length;"), 0, "files that it loads")
        for path in paths:
            text = pathlib.Path(path).read_text()
            rest = re.sub(rf'<a rel="noreferrer" href="{re.escape(linked)}[^"]*">', "", text) if linked else text
            self.check("://" not in rest, f"{path} has an address in it that is no link to {linked}")

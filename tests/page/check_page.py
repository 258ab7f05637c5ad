# SPDX-License-Identifier: MIT
"""check_page.py CHROMIUM CHROMEDRIVER PAGE OWN: in a browser without a screen, from file://, the page of all calls as
its readers use it: finding by typing and by keys, links to a call, dark and light, a narrow window. OWN is the page of
a table of one's own. Prints each fault."""
import os
import pathlib
import sys

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
except ImportError:
    print("SKIP: there is no python3-selenium")
    sys.exit(77)

chromium, chromedriver, page, own = sys.argv[1:]
faults, checks = [], 0

CONTRAST = """
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
    return arguments[0].map(function (selector) {
        var e = document.querySelector(selector), style = getComputedStyle(e, arguments[1]);
        var a = light(style.color), b = light(behind(e));
        return [selector, (Math.max(a, b) + .05) / (Math.min(a, b) + .05)];
    });
"""


def check(truth, what):
    global checks
    checks += 1
    if not truth:
        faults.append(what)


def equal(is_, expected, what):
    check(is_ == expected, f"{what}: {str(expected)[:200]!r} expected, {str(is_)[:200]!r} seen")


def url(path, fragment=""):
    return pathlib.Path(path).resolve().as_uri() + fragment


def shown():
    return browser.execute_script("return Array.from(document.querySelectorAll('tbody')).filter("
                                  "function (e) { return e.offsetHeight; }).map(function (e) { return e.id; });")


def find(text):
    box.clear()
    box.send_keys(text)
    return shown()


def active():
    return browser.execute_script("return document.activeElement.id || document.activeElement.textContent;")


def press(*keys):
    webdriver.ActionChains(browser).send_keys(*keys).perform()


def in_view(name):
    return browser.execute_script("var r = document.getElementById(arguments[0]).getBoundingClientRect(),"
                                  " f = document.querySelector('form').getBoundingClientRect();"
                                  "return r.height && r.top >= f.bottom - 2 && r.top < innerHeight;", name)


def emulate(width, scheme):
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                            {"width": width, "height": 700, "deviceScaleFactor": 1, "mobile": False})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})


options = webdriver.ChromeOptions()
options.binary_location = chromium
for argument in ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage"] + ["--no-sandbox"] * (os.getuid() == 0):
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
for left in range(4, -1, -1):
    try:
        browser = webdriver.Chrome(service=Service(chromedriver), options=options)
        break
    except WebDriverException as error:  # on a busy machine it may not answer in time
        print(error)
        if not left:
            raise
browser.set_script_timeout(600)
browser.set_page_load_timeout(600)
try:
    emulate(1500, "light")
    browser.get(url(page))
    box = browser.find_element(By.ID, "find-box")
    everything = shown()
    check(len(everything) > 400 and everything == sorted(everything), "not every call is shown, by name")
    equal(browser.find_element(By.ID, "find-count").text, f"{len(everything)} calls", "the count")

    # Finding, by each column, letters of any size, several words.
    equal(find("pread64"), ["pread64"], "by name")
    text = browser.find_element(By.ID, "pread64").text
    for part in ["x86_64", "17", "0x11", "i386", "180", "0xb4", "loff_t offset r10", "loff_t offset esi edi", "<unistd.h>",
                 "pread64(2)", "2.2"]:
        check(part in text, f"pread64: no {part} in {text!r}")
    equal(browser.find_element(By.ID, "find-count").text, f"1 of {len(everything)} calls", "the count of what is found")
    equal(find("0x3b"), ["execve", "oldolduname"], "by hexadecimal number")
    equal(find("0x03B"), ["execve", "oldolduname"], "by hexadecimal number, with a zero")
    equal(find("59"), ["execve", "oldolduname"], "by number")
    equal(find("EXECVEAT dirfd"), ["execveat"], "by two words")
    check("openat" in find("fcntl.h") and "read" not in shown(), "by header")
    equal(find("zz"), [], "by what is not there")
    check(browser.find_element(By.ID, "find-none").is_displayed(), "no word on finding nothing")

    # By keys only.
    press(Keys.ESCAPE)
    equal(shown(), everything, "after Escape")
    equal(box.get_attribute("value"), "", "the box after Escape")
    browser.execute_script("document.activeElement.blur();")
    press("/")
    equal(active(), "find-box", "after /")
    press("wait")
    matches = shown()
    check(matches[0] == "epoll_pwait" and len(matches) > 5, f"typing after /: {matches}")
    press(Keys.ARROW_DOWN)
    equal(active(), matches[0], "the first arrow down")
    press(Keys.ARROW_DOWN, Keys.ARROW_DOWN)
    equal(active(), matches[2], "two more")
    press(Keys.ARROW_UP)
    equal(active(), matches[1], "arrow up")
    press(Keys.ENTER)
    check(browser.current_url.endswith("#" + matches[1]) and shown() == matches, "Enter on a call")
    press(Keys.ARROW_UP, Keys.ARROW_UP)
    equal(active(), "find-box", "arrow up from the first")
    press("/")
    equal(box.get_attribute("value"), "wait/", "/ in the box")
    press(Keys.ESCAPE, "write", Keys.ENTER)
    check(browser.current_url.endswith("#write") and active() == "write", "Enter goes to the call of that name")
    press(Keys.ESCAPE)
    check(active() == "find-box" and shown() == everything, "Escape on a call")

    # Links, while something else is found too.
    browser.get("about:blank")
    browser.get(url(page, "#mq_open"))
    check(in_view("mq_open"), "a link from outside leads elsewhere")
    box = browser.find_element(By.ID, "find-box")
    find("sched")
    check(browser.execute_script("return document.querySelector('tbody:not([hidden])').getBoundingClientRect().top"
                                 " < innerHeight;"), "what is found is out of sight")
    browser.execute_script("location.hash = '#read';")
    browser.execute_async_script("setTimeout(arguments[0], 100);")
    check(in_view("read") and shown() == everything, "a link to a call that is hidden")
    find("sched_yield")
    browser.find_element(By.LINK_TEXT, "sched_yield").click()
    browser.execute_async_script("setTimeout(arguments[0], 100);")
    check(shown() == ["sched_yield"] and browser.current_url.endswith("#sched_yield"), "a link to a call that is found")

    # Looks.
    backgrounds = set()
    for scheme in ["light", "dark"]:
        for width in [1500, 1000, 360]:
            emulate(width, scheme)
            browser.get("about:blank")
            browser.get(url(page, "#open"))
            check(browser.execute_script("var e = document.documentElement; return e.scrollWidth <= e.clientWidth;"),
                  f"{scheme}, {width}: the page scrolls sideways")
            check(in_view("open"), f"{scheme}, {width}: a link")
            for selector, ratio in browser.execute_script(CONTRAST, [
                    "h1", "label", "#find-box", "#find-count", "footer p", "#read a", "#read td.number", "#read code", "#read small",
                    "#read .fact", "#open a", "#open small", "#open .fact", "#tuxcall .prototype"]):
                check(ratio >= 4.5, f"{scheme}, {width}: {selector} has a contrast of {ratio:.2f}")
        backgrounds.add(browser.execute_script("return getComputedStyle(document.documentElement).backgroundColor;"))
    equal(len(backgrounds), 2, "colour schemes")

    # For those who do not see it.
    check(browser.execute_script("return document.querySelector('label[for=find-box]') && document.documentElement.lang"
                                 " && document.title;"), "no label, language or title")
    check(browser.execute_script("return Array.from(document.querySelectorAll('thead th')).every(function (e) {"
                                 " return e.scope === 'col'; }) && Array.from(document.querySelectorAll('tbody th')).every("
                                 "function (e) { return /^row/.test(e.scope); });"), "headers without a scope")

    # A page without facts, of one table.
    emulate(1000, "light")
    browser.get(url(own))
    equal(shown(), ["mine", "read"], "the calls of one's own")
    equal(browser.execute_script("return document.querySelectorAll('thead th').length;"), 5, "columns of one's own")

    equal([entry["message"] for entry in browser.get_log("browser")], [], "the console")
    equal(browser.execute_script("return performance.getEntriesByType('resource').length;"), 0, "files that it loads")
    # Nothing of it is an address of the network's.
    for name in [page, own]:
        check("://" not in pathlib.Path(name).read_text(), f"{name} has an address in it")
finally:
    browser.quit()

print(*faults, f"{checks} checks, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or checks < 60)

# SPDX-License-Identifier: MIT
# test: page of calls | @CHROMIUM@ @CHROMEDRIVER@ @CALLS_PAGE@ @GEN_SYSCALLS@ @SYSCALLS_LIST@ @CALLS_TSV@ | needs=both,once,browser timeout=240
"""check_page.py CHROMIUM CHROMEDRIVER PAGE GEN-SYSCALLS LIST COLUMNS: tests PAGE, the page of all system calls (calls.html), in a
headless browser.

Tests the search box, the keyboard, the lists to choose an architecture and an order, and the links. Tests both colour
schemes and a narrow window. GEN-SYSCALLS makes a second page, from a user's table of system
calls and LIST (syscalls.list). The file COLUMNS (calls.tsv) has the expected contents of some columns of PAGE."""
import pathlib
import re
import subprocess
import sys
import tempfile

from browser import Browser, Keys

chromium, chromedriver, page, generator, prototypes, columns = sys.argv[1:]
made = tempfile.TemporaryDirectory()
own = f"{made.name}/own.html"
subprocess.run([generator, "html", "--list", prototypes, "--add", "4000:long mine64(int a, const char *b)", "-o", own,
                pathlib.Path(__file__).with_name("own.tbl")], check=True)


def shown():
    return browser.script("return Array.from(document.querySelectorAll('tbody')).filter("
                          "function (e) { return e.offsetHeight; }).map(function (e) { return e.id; });")


def find(text):
    """Sets the whole text of the search box at once, as a paste does. The function check_keys() types text instead. Returns
    the names of the visible calls."""
    browser.script("var box = document.getElementById('find-box'); box.value = arguments[0];"
                   "box.dispatchEvent(new Event('input', { bubbles: true }));", text)
    return shown()


def choose(name, value):
    """Chooses an option of the list `name` by the keys Home and Down. Returns the chosen option. To type the option's name
    would be less reliable. On a slow machine a blank in the name may open the list, and an open list blocks the scripts of
    this test."""
    browser.script("document.getElementById(arguments[0]).focus();", name)
    at = browser.script("return Array.from(document.getElementById(arguments[0]).options).map(function (e) { return e.value; })"
                        ".indexOf(arguments[1]);", name, value)
    browser.press(Keys.HOME, *[Keys.ARROW_DOWN] * at)
    return browser.script("return document.getElementById(arguments[0]).value;", name)


def in_view(name):
    return browser.script("var r = document.getElementById(arguments[0]).getBoundingClientRect(),"
                          " f = document.querySelector('form').getBoundingClientRect();"
                          "return r.height && r.top >= f.bottom - 2 && r.top < innerHeight;", name)


def numbers(arch):
    """Returns the call numbers in the visible rows of one architecture, from top to bottom of the page."""
    return browser.script("var arch = arguments[0]; return Array.from(document.querySelectorAll('tbody tr')).filter(function (e) {"
                          " return !e.hidden && !e.parentNode.hidden && e.querySelector('th[scope=row]').textContent === arch;"
                          "}).map(function (e) { return Number(e.querySelector('.number').textContent); });", arch)


def cells(name):
    """Returns the text of each cell in the visible rows of one system call: a list of cells for each row."""
    return browser.script("return Array.from(document.getElementById(arguments[0]).rows).filter(function (e) { return !e.hidden; })"
                          ".map(function (e) { return Array.from(e.cells).map(function (c) { return c.textContent; }); });", name)


def check_finding(everything):
    def finds(text, wanted, first=()):
        found = find(text)
        browser.check(found[:len(first or wanted)] == list(first or wanted) and (first or len(found) == len(wanted)),
                      f"{text}: {first or wanted} expected, {found[:8]} seen")
        return found

    # Searches for a system call by each name that it has: in C, in ring3 and in the kernel, in upper and lower case. Also
    # searches by the decimal and the hexadecimal number of a call.
    finds("pread64", ["pread64"])
    for text in ["read", "sys_read", "SYS_read", "__NR_read", "__sys_read", "raw_read", "__x64_sys_read", "__ia32_sys_read",
                 "__do_sys_read", "READ"]:
        found = finds(text, [], first=["read"])
        browser.check(found[1].startswith("read") and found.index("readv") < found.index("pread64"),
                      f"{text}: names that begin so come next: {found[:9]}")
    finds("compat_sys_open", [], first=["open"])
    finds("compat_sys_read", [])
    finds("sys_newuname", ["uname"])
    finds("0x3b", ["execve", "oldolduname"])
    finds("0x03B", ["execve", "oldolduname"])
    finds("59", ["execve", "oldolduname"])
    # 64 is the number of two system calls, and it is part of the name pread64. The search must find only the two calls with
    # this number.
    browser.check("pread64" not in find("64") and len(shown()) == 2, f"64: {shown()}")
    # The search for 2 must find two calls, because 2 is the number of fork on i386 and of open on x86_64.
    browser.equal(find("2"), ["fork", "open"], "2")
    finds("i386 5", ["open"])
    finds("EXECVEAT dirfd", ["execveat"])
    browser.check("openat" in find("fcntl.h") and "read" not in shown(), "by header")
    finds("zz", [])
    browser.check(browser.by_id("find-none").is_displayed(), "no word on finding nothing")
    browser.equal(find(""), everything, "after all that")


def check_own_number_in_names():
    """Searches for 64 in the page of a user's table. No call in this table has the number 64, but the name mine64 contains
    64. So the search must find mine64."""
    browser.equal(find("64"), ["mine64"], "a number that only a name has")
    browser.equal(find("4000"), ["mine64"], "a number")


def check_order(everything):
    browser.equal(choose("find-order", "number"), "number", "the order that was chosen")
    first, second = ARCHES
    both = numbers(first)
    browser.check(both == sorted(both) and len(both) > 300, f"numbers of {first} are not in order: {both[:9]}")
    browser.equal(shown()[:4], ["read", "write", "open", "close"], "the first by number")
    browser.equal(choose("find-architecture", second), second, "the architecture that was chosen")
    own_numbers = numbers(second)
    browser.check(own_numbers == sorted(own_numbers) and len(own_numbers) > 400, f"numbers of {second}: {own_numbers[:9]}")
    browser.equal(numbers(first), [], f"rows of {first}")
    browser.equal(shown()[:3], ["restart_syscall", "exit", "fork"], f"the first of {second}")
    browser.equal(browser.by_id("find-count").text, f"{len(own_numbers)} calls", "the count of one architecture")
    open_ = cells("open")
    browser.check(len(open_) == 1 and open_[0][:4] == ["open", second, "5", "0x5"] and open_[0][-1] == "yes", f"open: {open_}")
    # If both architectures have the same text in a cell, the page shows it only once, in the row of the first architecture.
    # Here that row is hidden. So the row of the second architecture must show the cell.
    browser.equal(open_[0][5:9], ["open, creat", "<fcntl.h>", "open(2)", "1.0"], "cells that are shared")
    browser.equal(find("59"), ["oldolduname"], "a number of the other architecture too")
    browser.equal(find("rdi"), [], "a register of the other architecture")
    # Follows a link to a call that the chosen architecture does not have. The page must then show all architectures.
    browser.script("location.hash = '#tuxcall';")
    browser.wait()
    browser.check(in_view("tuxcall"), "a link to a call of another architecture")
    browser.equal(browser.script("return document.getElementById('find-architecture').value;"), "", "the architecture after it")
    rows = cells("open")
    browser.equal([rows[0][0], rows[0][1], rows[1][0]], ["open", *ARCHES], "open's rows")
    browser.equal(len(rows[0]) - len(rows[1]), 6, "cells of open that are shared")
    browser.equal(choose("find-order", ""), "", "the order by name")
    browser.equal(shown(), everything, "all calls, by name")


def check_keys(everything):
    browser.press(Keys.ESCAPE)
    browser.equal(shown(), everything, "after Escape")
    box = browser.by_id("find-box")
    browser.equal(box.get_attribute("value"), "", "the box after Escape")
    browser.script("document.activeElement.blur();")
    browser.press("/")
    browser.equal(browser.active(), "find-box", "after /")
    browser.press("wait")
    matches = shown()
    browser.check(matches[:3] == ["wait4", "waitid", "waitpid"] and "epoll_pwait" in matches, f"typing after /: {matches}")
    browser.press(Keys.ARROW_DOWN)
    browser.equal(browser.active(), matches[0], "the first arrow down")
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN)
    browser.equal(browser.active(), matches[2], "two more")
    browser.press(Keys.ARROW_UP)
    browser.equal(browser.active(), matches[1], "arrow up")
    browser.press(Keys.ENTER)
    browser.check(browser.driver.current_url.endswith("#" + matches[1]) and shown() == matches, "Enter on a call")
    browser.press(Keys.ARROW_UP, Keys.ARROW_UP)
    browser.equal(browser.active(), "find-box", "arrow up from the first")
    browser.press("/")
    browser.equal(box.get_attribute("value"), "wait/", "/ in the box")
    browser.press(Keys.ESCAPE, "SYS_write", Keys.ENTER)
    browser.check(browser.driver.current_url.endswith("#write") and browser.active() == "write", "Enter goes to the call of that name")
    browser.press(Keys.ESCAPE)
    browser.check(browser.active() == "find-box" and shown() == everything, "Escape on a call")
    # The event hashchange comes after Enter. If the focus is elsewhere then, it must stay there.
    seen = browser.driver.execute_async_script("""
        var done = arguments[0], box = document.getElementById('find-box');
        window.addEventListener('hashchange', function () { done(document.activeElement.id); }, { once: true });
        box.value = 'SYS_read';
        box.dispatchEvent(new Event('input'));
        box.form.requestSubmit();
        box.focus();""")
    browser.equal(seen, "find-box", "the focus when hashchange comes")
    browser.press(Keys.ESCAPE)
    # The first Tab moves the keyboard focus from the search box to the list of architectures. The next Tab moves it to the
    # list of orders, and another Tab to the first call.
    browser.press(Keys.TAB)
    browser.equal(browser.active().split("all")[0], "find-architecture", "after one Tab")
    browser.press(Keys.TAB)
    browser.equal(browser.active(), "find-order", "after two")
    browser.press(Keys.TAB)
    browser.equal(browser.active(), everything[0], "after three")
    browser.press(Keys.TAB)
    browser.check(re.search(r"\(\d\)$", browser.active()), f"after four, on a manual page: {browser.active()}")


def check_links(everything):
    browser.open(page, "#mq_open")
    browser.check(in_view("mq_open"), "a link from outside leads elsewhere")
    find("sched")
    browser.check(browser.script("return document.querySelector('tbody:not([hidden])').getBoundingClientRect().top"
                                 " < innerHeight;"), "what is found is out of sight")
    browser.script("location.hash = '#read';")
    browser.wait()
    browser.check(in_view("read") and shown() == everything, "a link to a call that is hidden")
    find("sched_yield")
    browser.link("sched_yield").click()
    browser.wait()
    browser.check(shown() == ["sched_yield"] and browser.driver.current_url.endswith("#sched_yield"), "a link to a call that is found")

    # The page must have a link to each manual page that COLUMNS names, and to no other.
    links = dict(browser.script("return Array.from(document.querySelectorAll('td a[href^=https]')).map(function (e) {"
                                " return [e.textContent, e.href]; });"))
    browser.equal(links.get("read(2)"), "https://man7.org/linux/man-pages/man2/read.2.html", "read's page")
    browser.equal(links.get("mq_receive(3)"), "https://man7.org/linux/man-pages/man3/mq_receive.3.html", "a page of section 3")
    said = {fields[3] for fields in facts if fields[3]}
    browser.check(set(links) == said and len(said) > 300, f"links to the manual: {sorted(set(links) ^ said)[:9]}")
    browser.equal(browser.script("return document.querySelectorAll('#mseal a[href^=http]').length;"), 0, "links of a call without a page")


def check_ring0():
    """Checks the column ring0, which says if the kernel ring0 has the call. The column must have the values of the file
    COLUMNS. Both `yes` and `no` must occur."""
    seen = browser.script("return Array.from(document.querySelectorAll('tbody')).map(function (e) { return [e.id,"
                          " Array.from(e.querySelectorAll('td[data-title^=ring0]')).map(function (c) { return c.textContent; })]; });")
    wanted = {}
    for name, *fields in facts:
        if "@" in name and name.split("@")[1] in ARCHES:
            wanted.setdefault(name.split("@")[0], {})[name.split("@")[1]] = fields[-1]
    for name, words in seen:
        on = [wanted[name][arch] for arch in ARCHES if arch in wanted.get(name, {})]
        browser.check(words == on or words == on[:1] and len(set(on)) == 1, f"{name}: ring0: {on} expected, {words} seen")
    browser.equal({word for _, words in seen for word in words}, {"yes", "no"}, "what is said of ring0")


facts = [line.split("\t") for line in pathlib.Path(columns).read_text().splitlines()[1:]]
with Browser(chromium, chromedriver) as browser:
    browser.emulate(1500, "light")
    browser.open(page)
    ARCHES = browser.script("return Array.from(document.getElementById('find-architecture').options).slice(1).map("
                            "function (e) { return e.value; });")
    EVERYTHING = shown()
    browser.check(len(EVERYTHING) > 400 and EVERYTHING == sorted(EVERYTHING), "not every call is shown, by name")
    browser.equal(browser.by_id("find-count").text, f"{len(EVERYTHING)} calls", "the count")
    find("pread64")
    browser.equal(browser.by_id("find-count").text, f"1 of {len(EVERYTHING)} calls", "the count of what is found")
    shown_text = browser.by_id("pread64").text
    for part in ["x86_64", "17", "0x11", "i386", "180", "0xb4", "loff_t offset r10", "loff_t offset esi edi", "<unistd.h>",
                 "pread64(2)", "2.2"]:
        browser.check(part in shown_text, f"pread64: no {part} in {shown_text!r}")
    check_finding(EVERYTHING)
    check_order(EVERYTHING)
    check_keys(EVERYTHING)
    check_links(EVERYTHING)
    check_ring0()

    # The title of the page must name the version of Linux. The footer must name the versions of Linux and ring3.
    browser.check(re.fullmatch(r"System calls of Linux \d+\.\d+ on x86_64 and i386", browser.driver.title), browser.driver.title)
    footer = browser.script("return document.querySelector('footer').textContent;")
    browser.check(re.search(r"gen-syscalls html from .*ring3 \d+\.\d+\.\d+, which follows Linux \d+\.\d+\.", footer), footer)

    browser.check_looks(page, [
        "h1", "label", "#find-box", "#find-count", "#find-choices label", "#find-order", "footer p", "#read a", "#read td.number",
        "#read code", "#read small", "#read .fact", "#read td a", "#open a", "#open small", "#open .fact", "#open td a", "#open em",
        "#open b", "#tuxcall .prototype"], "#open", lambda where: browser.check(in_view("open"), f"{where}: a link"))
    # The two lists, for the architecture and for the order, must also work in a narrow window.
    browser.open(page)
    choose("find-architecture", ARCHES[1])
    browser.check(browser.script("var e = document.documentElement; return e.scrollWidth <= e.clientWidth;"), "one architecture: sideways")
    browser.check(browser.by_id("find-order").is_displayed(), "360: no order to choose")

    # Screen readers need the language of the page, its title, a label for each input, and a scope for each table header.
    browser.check(browser.script("return document.querySelector('label[for=find-box]') && document.documentElement.lang"
                                 " && document.title;"), "no label, language or title")
    browser.check(browser.script("return Array.from(document.querySelectorAll('select')).every(function (e) {"
                                 " return e.labels.length; });"), "a choice without a label")
    browser.check(browser.script("return Array.from(document.querySelectorAll('thead th')).every(function (e) {"
                                 " return e.scope === 'col'; }) && Array.from(document.querySelectorAll('tbody th')).every("
                                 "function (e) { return /^row/.test(e.scope); });"), "headers without a scope")

    # Tests the page that was made from a user's table of system calls. This page has one architecture. It lacks columns such as
    # `since`, because it was made without the option --facts.
    browser.emulate(1000, "light")
    browser.open(own)
    browser.equal(shown(), ["mine64", "read"], "the calls of one's own")
    browser.equal(browser.script("return document.querySelectorAll('thead th').length;"), 5, "columns of one's own")
    browser.equal(browser.driver.title, "System calls of x86_64", "the title of one's own")
    browser.check(not browser.by_id("find-architecture").is_displayed(), "one architecture to choose from")
    check_own_number_in_names()
    browser.check_quiet([page, own])
sys.exit(browser.result(200))

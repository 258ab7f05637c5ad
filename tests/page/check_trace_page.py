# SPDX-License-Identifier: MIT
# test: page of a call | @CHROMIUM@ @CHROMEDRIVER@ @TRACE_PAGE@ @TRACES@ | needs=once,both,ring0,qemu-system-i386,qemu-system-x86_64,browser timeout=180
"""check_trace_page.py CHROMIUM CHROMEDRIVER PAGE TRACE...: tests PAGE (trace.html) in a headless browser. The page
shows traces of system calls, instruction by instruction. A step is one instruction. A TRACE is a file trace-WAY-CALL.json. In it a
program makes the system call CALL, and enters the kernel by WAY, such as i386-int80.

Moves through the steps by keys, clicks and swipes, and opens links to a step. Compares what the page shows with the files
TRACE. Tests both colour schemes and a narrow window."""
import json
import pathlib
import sys

from browser import SCHEMES, Browser, By, Keys
from selenium.webdriver.support.ui import Select

chromium, chromedriver, page, *paths = sys.argv[1:]
traces = {"-".join(way) + f"/{call}": json.loads(pathlib.Path(path).read_text())
          for path in paths for _, *way, call in [pathlib.Path(path).stem.split("-")]}
FIRST = "i386-int80/read"


# JavaScript that returns all data of the current step that the page shows.
SHOWN = """
    function texts(selector) {
        return Array.from(document.querySelectorAll(selector)).map(function (e) { return e.textContent; });
    }
    var here = '#sides .here ';
    return {
        link: location.hash.slice(1), count: texts('#count')[0], side: texts(here + 'h2'), instruction: texts(here + '.instruction')[0],
        where: texts(here + '.where')[0], file: texts(here + '.file')[0], line: texts(here + '.source .line'),
        names: texts('dl dt'), values: texts('dl dd'), marked: texts('dl .changed dt'),
        rows: Array.from(document.querySelectorAll('#stack tr')).map(function (row) {
            return Array.from(row.cells).map(function (c) { return c.textContent; });
        }),
        decision: texts('#decision div')[0], near: texts('#near [aria-current]'), part: texts('#parts [aria-current]')
    };
"""


def fragment():
    return browser.script("return location.hash.slice(1);")


def link(key, step):
    return "/".join([*key.split("/")[::-1], str(step)])


def state_after(trace, index):
    """Returns two dictionaries: the contents of the registers and of the stack after step `index` of the trace."""
    registers, memory = dict(trace["registers"]), dict(trace["stack"])
    for step in trace["steps"][:index + 1]:
        registers.update(step["after"])
        memory.update(step.get("stack", {}))
    registers["ip"] = trace["steps"][index + 1]["pc"] if index + 1 < len(trace["steps"]) else trace["end"]
    return registers, memory


def is_at(key, index, how):
    """Checks that the page shows step `index` of the trace `key` with all its data. `how` says how the test reached this
    step, and is part of the messages."""
    trace, how = traces[key], f"{how}: {key}, step {index + 1}"
    step = trace["steps"][index]
    code = trace["code"][step["pc"]]
    shown = browser.script(SHOWN)
    registers, memory = state_after(trace, index)
    browser.equal(shown["link"], link(key, index + 1), f"{how}: the link")
    browser.check(shown["count"].startswith(f"Step {index + 1} of {len(trace['steps'])}, "), f"{how}: the count: {shown['count']}")
    browser.equal(shown["side"], ["Ring 3: the program" if step["ring"] else "Ring 0: the kernel"], f"{how}: the side")
    browser.equal(shown["instruction"], code["text"], f"{how}: the instruction")
    browser.check(step["pc"] in shown["where"] and code["symbol"] in shown["where"], f"{how}: where: {shown['where']}")
    name, number = code["at"] or ("", 0)
    browser.equal(shown["file"], f"{name}:{number}" if name else None, f"{how}: the source")
    browser.equal(shown["line"], [f"{number:<5}" + trace["sources"][name][str(number)]] if name else [], f"{how}: the line")
    browser.equal(dict(zip(shown["names"], shown["values"])), registers, f"{how}: the registers")
    browser.equal(set(shown["marked"]), {"ip", *step["after"]}, f"{how}: the registers marked")
    words = {row[0].split()[0]: row[1:] for row in shown["rows"] if len(row) == 3}
    browser.equal({address: row[0] for address, row in words.items()}, {address: memory.get(address, "?") for address in words}, f"{how}: the stack")
    sp, top = int(registers["esp" if trace["word"] == 4 else "rsp"], 16), int(trace["stack_top"], 16)
    if 0 <= top - sp <= 8192:
        names = {hex(top - len(trace["pt_regs"]) * trace["word"] + offset): name for name, offset in trace["pt_regs"]}
        browser.equal({address: row[1] for address, row in words.items() if address in names},
              {address: name for address, name in names.items() if int(address, 16) >= sp}, f"{how}: the members of pt_regs")
    word = trace["word"] if 0 <= top - sp <= 8192 or trace["program"] != "i386" else 4
    if sp != top:
        browser.equal([row[0].split()[0] for row in shown["rows"] if "<-" in row[0]], [hex(sp // word * word)] if hex(sp // word * word) in memory else [],
                      f"{how}: the mark at sp")
    decisions = [i for i, step in enumerate(trace["steps"][:index + 1]) if "decides" in step]
    for word in decisions and numbers_of(trace["steps"][decisions[-1]]["decides"]):
        browser.check(word in shown["decision"], f"{how}: {word} is not in what decided: {shown['decision']}")
    browser.equal(shown["near"], [f"{index + 1} {code['text']}"], f"{how}: in the list")
    browser.equal(shown["part"], [[name for name, begin in trace["parts"] if begin <= index][-1]], f"{how}: the part")


def numbers_of(decides):
    """Returns the texts that the page must show for the entry `decides` of a step. This entry says how the processor found
    the address of the next instruction. The entry has a gate of the IDT, MSRs, a row of the system call table, or the words
    that iret reads from the stack."""
    return {"gate": lambda: [f"Gate {decides['vector']}", f"DPL {decides['dpl']}", f"CPL {decides['cpl']}", decides["offset"], decides["symbol"]],
            "msr": lambda: [part for msr in decides["msrs"] for part in (msr["name"], msr["number"], msr["value"], msr["symbol"])],
            "row": lambda: [f"{decides['table']}[{decides['number']}]", decides["value"], decides["symbol"], *decides["row"].split()],
            "iret": lambda: [decides["ip"], decides["cs"], decides["sp"]]}[decides["kind"]]()


def swipe(dx):
    """Simulates a swipe with one finger over the list of steps. The finger moves by dx pixels to the right, or to the left
    if dx is negative."""
    for kind, x in (("touchStart", 200), ("touchMove", 200 + dx), ("touchEnd", None)):
        browser.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": 600}] if x is not None else []})


with Browser(chromium, chromedriver) as browser:
    browser.emulate(1400, "light")
    browser.open(page)
    trace = traces[FIRST]
    last = len(trace["steps"]) - 1
    is_at(FIRST, 0, "at first")

    # Presses each key that moves forward or back: by one step, by one part, or to the first or last step.
    for keys, index in [((Keys.ARROW_RIGHT,), 1), (("j",), 2), (("k",), 1), ((Keys.ARROW_LEFT,), 0), ((Keys.ARROW_LEFT,), 0),
                        ((Keys.END,), last), ((Keys.ARROW_RIGHT,), last), (("k", "k"), last - 2), ((Keys.HOME,), 0),
                        (("n",), trace["parts"][1][1]), (("n", "n"), trace["parts"][3][1]), (("j", "p"), trace["parts"][3][1]),
                        (("p",), trace["parts"][2][1])]:
        browser.press(*keys)
        is_at(FIRST, index, f"after {keys}")

    # Clicks on the buttons, the list of steps and the slider.
    for name, index in [("first", 0), ("next", 1), ("next", 2), ("back", 1), ("last", last)]:
        browser.by_id(name).click()
        is_at(FIRST, index, f"after a click on {name}")
    browser.check(not browser.by_id("next").is_enabled(), "one can go beyond the last step")
    for i, (name, index) in enumerate(trace["parts"]):
        button = browser.driver.find_elements(By.CSS_SELECTOR, "#parts button")[i]
        browser.equal(button.text, name, "a part")
        button.click()
        is_at(FIRST, index, f"after a click on {name}")
    browser.press(Keys.HOME)
    browser.driver.find_element(By.CSS_SELECTOR, "#near li:nth-child(3) a").click()
    browser.wait()
    is_at(FIRST, 2, "after a click in the list")
    browser.script("var s = document.getElementById('slider'); s.value = 30; s.dispatchEvent(new Event('input'));")
    is_at(FIRST, 29, "by the slider")
    browser.by_id("slider").send_keys(Keys.ARROW_RIGHT)
    is_at(FIRST, 30, "an arrow on the slider")

    # Opens each trace by a link, then some of its steps: the first step of each part, the last step, and each step with the
    # entry `decides`. At a step with `decides`, the processor reads the next address from a table, an MSR or the stack. After
    # opening a step, goes one step forward and one step back.
    for key, trace in traces.items():
        indexes = {index for _, index in trace["parts"]} | {index for index, step in enumerate(trace["steps"]) if "decides" in step}
        browser.open(page, "#" + link(key, 3))
        is_at(key, 2, "from a link")
        for index in sorted(indexes | {len(trace["steps"]) - 1}):
            browser.script("location.hash = arguments[0];", link(key, index + 1))
            browser.wait(20)
            is_at(key, index, "from a link")
            if index + 1 < len(trace["steps"]):
                browser.press("j")
                is_at(key, index + 1, "and one on")
                browser.press("k")
                is_at(key, index, "and back")
    for key in traces:
        way, call = key.split("/")
        browser.open(page)
        Select(browser.by_id("call")).select_by_value(call)
        Select(browser.by_id("way")).select_by_value(way)
        browser.press(Keys.TAB)
        browser.check(fragment().startswith(f"{call}/{way}/"), f"the choice of {key}: {fragment()}")
    browser.script("location.hash = arguments[0];", link(FIRST, 5))
    browser.wait()
    is_at(FIRST, 4, "a changed link")
    for wrong in ["#no/such/7", "#read/i386-int80/0", "#read/i386-int80/x"]:
        browser.open(page, wrong)
        is_at(FIRST, 0, wrong)

    # Checks that all buttons and lists are visible in both colour schemes, in windows of several widths.
    def in_sight(where):
        for selector in ["#next", "#back", "#first", "#last", "#slider", "#call", "#way", "#parts [aria-current]"]:
            browser.check(browser.script("var r = document.querySelector(arguments[0]).getBoundingClientRect();"
                                         "return r.left >= 0 && r.right <= innerWidth && r.height >= 16;", selector),
                          f"{where}: {selector} is not in sight")

    for key, part in [("x86_64-syscall/foo", 1), ("i386-sysenter/read", 4)]:
        browser.check_looks(page, [
            "h1", "header a", "label", "#call", "#next", "#parts button", "#parts [aria-current]", "#count", "h2", ".here h2", ".instruction",
            ".where", ".note", ".source code", ".source .line", "#decision p", "#near a", "#near [aria-current]", "dt", "dd", ".changed dt",
            ".changed dd", "#stack th", "#stack td", "small", "footer p", "kbd"],
            "#" + link(key, traces[key]["parts"][part][1] + 2), in_sight)

    # Simulates a phone, and swipes over the list of steps. Swiping left shows the next step, and swiping right the step
    # before. A swipe of 20 pixels is too short to change the step.
    browser.emulate(360, SCHEMES[0])
    browser.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    browser.open(page, "#" + link(FIRST, 10))
    for dx, step in [(-90, 11), (-90, 12), (90, 11), (20, 11)]:
        swipe(dx)
        browser.wait()
        browser.equal(fragment(), link(FIRST, step), f"after a swipe of {dx}")

    # Screen readers need the page's language and title, a label for each list and the slider, and a status text that they
    # read out.
    browser.check(browser.script("return document.documentElement.lang && document.title && document.querySelector('#count[role=status]')"
                                 " && Array.from(document.querySelectorAll('select')).every(function (e) { return e.labels.length; })"
                                 " && document.getElementById('slider').getAttribute('aria-label');"), "no label, language, title or status")
    browser.check_quiet([page], None)

sys.exit(browser.result(1500))

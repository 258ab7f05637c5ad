# SPDX-License-Identifier: MIT
# test: picture of the benchmark | @CHROMIUM@ @CHROMEDRIVER@ @SOURCE@/docs/bench.svg | needs=once,browser timeout=120
"""check_picture.py CHROMIUM CHROMEDRIVER PICTURE: tests the picture of the README as a phone shows it, 360 pixels wide, in
both colour schemes. Text must have a size of 11 pixels or more, and no two parts may overlap. Colours need enough contrast.
The axes must be correct."""
import base64
import pathlib
import re
import sys
import tempfile

from browser import CONTRAST, SCHEMES, SCRIPTS, Browser

SMALLEST = 11    # smallest size of text, in pixels
BARS = 3    # minimum contrast ratio of a bar and its background
PAGE_MARGIN = 16    # pixels: the usual margin of a page that shows a README

chromium, chromedriver, picture = sys.argv[1:]
svg = pathlib.Path(picture).read_text()
PAGE = f"""<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>picture</title>
<style>body {{ margin: {PAGE_MARGIN}px; }} svg, img {{ max-width: 100%; height: auto; }}</style>
{svg}<img alt="" src="data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"></html>"""

# JavaScript for the page, which measures the picture. Returns a dictionary: `box` is the picture's position in the window, and
# `parts` is a list of the picture's texts and bars. For each part it has the text (empty for a bar), the font size and the
# position in pixels, and the contrast with the background. The background is the rectangle of the class `paper`. The picture
# is scaled, so the script multiplies the font size in the SVG file by getScreenCTM().a, the scale on the screen. `data` is the
# attribute data-of in the SVG file: for a number, it says what was measured, for example "read, x86_64, ring3".
MEASURE = SCRIPTS + """
    var svg = document.querySelector('svg'), box = svg.getBoundingClientRect();
    var paper = getComputedStyle(svg.querySelector('.paper')).fill;
    return { box: [box.left, box.top, box.right, box.bottom], parts: Array.from(svg.querySelectorAll('text, rect:not(.paper)')).map(
        function (e) {
            var r = e.getBoundingClientRect(), style = getComputedStyle(e);
            return { text: e.tagName === 'text' ? e.textContent : '', size: parseFloat(style.fontSize) * e.getScreenCTM().a,
                     box: [r.left, r.top, r.right, r.bottom], ratio: ratio(style.fill, paper), data: e.dataset.of || '' };
        }) };
"""
# JavaScript for the page, which shows the picture as an <img>. The script reads a pixel near the edge of the picture. It
# returns how light this pixel is, from 0 (black) to 1 (white).
PAPER = SCRIPTS + """
    var image = document.querySelector('img'), canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    var context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return light('rgb(' + Array.from(context.getImageData(30, 4, 1, 1).data).slice(0, 3).join() + ')');
"""


def overlap(one, other):
    """Returns True if two boxes overlap by more than a pixel. One pixel is allowed, because the box of a text is higher than
    its letters."""
    return min(one[2], other[2]) - max(one[0], other[0]) > 1 and min(one[3], other[3]) - max(one[1], other[1]) > 1


def check_measured(scheme, seen):
    left, top, right, bottom = seen["box"]
    browser.check(left >= 0 and right <= 360 - PAGE_MARGIN and right - left > 250, f"{scheme}: it is {left} to {right} wide")
    texts = [part for part in seen["parts"] if part["text"]]
    bars = [part for part in seen["parts"] if not part["text"]]
    browser.check(len(texts) > 40 and len(bars) > 20, f"{scheme}: {len(texts)} texts, {len(bars)} bars")
    for part in texts:
        browser.check(part["size"] >= SMALLEST, f"{scheme}: {part['text']!r} has {part['size']:.2f} pixels")
        browser.check(part["ratio"] >= CONTRAST, f"{scheme}: {part['text']!r} has a contrast of {part['ratio']:.2f}")
        browser.check(left <= part["box"][0] and part["box"][2] <= right and top <= part["box"][1] and part["box"][3] <= bottom,
                      f"{scheme}: {part['text']!r} is cut off")
    for part in bars:
        browser.check(part["ratio"] >= BARS, f"{scheme}: a bar has a contrast of {part['ratio']:.2f}")
    for i, part in enumerate(seen["parts"]):
        for other in seen["parts"][i + 1:]:
            browser.check(not overlap(part["box"], other["box"]),
                          f"{scheme}: {part['text'] or part['box']!r} and {other['text'] or other['box']!r} overlap")
    # The picture has two charts. The second must be below the first. The second has a logarithmic axis, and a text in the
    # picture must contain the word "logarithmic".
    charts = {}
    for part in texts:
        if part["data"]:
            charts.setdefault(part["data"].split(",")[0], []).append(part["box"])
    spans = sorted((min(box[1] for box in boxes), max(box[3] for box in boxes)) for boxes in charts.values())
    browser.check(len(spans) == 2 and spans[0][1] < spans[1][0], f"{scheme}: the charts are at {spans}")
    below = [part["text"] for part in texts if not part["data"] and part["box"][1] > spans[-1][1] - 2]
    browser.equal(below, ["100", "1 k", "10 k", "100 k", "1 M"], f"{scheme}: the axis of bytes")
    browser.check(any("logarithmic" in part["text"] for part in texts), f"{scheme}: no word on the logarithm")


def check_lengths(seen):
    """Checks that the lengths of the bars agree with the numbers. In the first chart each length must be proportional to
    its number. The second chart is logarithmic: there a larger number must have a longer bar."""
    values = [(part["data"], float(part["text"].replace(",", ""))) for part in seen["parts"] if re.fullmatch(r"[\d,.]+", part["text"])
              and part["data"]]
    lengths = [part["box"][2] - part["box"][0] for part in seen["parts"] if not part["text"]]
    browser.equal(len(values), len(lengths), "numbers and bars")
    read = [(number, length) for (data, number), length in zip(values, lengths) if data.startswith("read")]
    hello = [(number, length) for (data, number), length in zip(values, lengths) if data.startswith("hello")]
    unit = read[0][1] / read[0][0]
    browser.check(all(abs(length - unit * number) < .5 for number, length in read), f"lengths of instructions: {read}")
    browser.check([pair[1] for pair in sorted(hello)] == sorted(length for _, length in hello), f"lengths of bytes: {hello}")


with Browser(chromium, chromedriver) as browser, tempfile.TemporaryDirectory() as folder:
    page = pathlib.Path(folder, "picture.html")
    page.write_text(PAGE)
    papers = []
    for scheme in SCHEMES:
        browser.emulate(360, scheme)
        browser.open(page)
        measured = browser.script(MEASURE)
        check_measured(scheme, measured)
        papers.append(browser.script(PAPER))
    check_lengths(measured)
    browser.check(papers[0] > .5 > papers[1], f"how light the image is, light and dark: {papers}")
    browser.check("://" not in svg.replace("http://www.w3.org/2000/svg", ""), "the picture has an address in it")
sys.exit(browser.result(500))

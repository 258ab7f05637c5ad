# SPDX-License-Identifier: MIT
"""Draws docs/bench.svg for the README. The picture has two charts: the instructions of one read(), and the size of the
program hello. Each chart has a bar for every library. The charts are one below the other, because narrow screens cannot show
them side by side. Also makes a table with the same numbers for the README."""
import html
import math

# All lengths are in SVG user units. A screen that is 360 pixels wide, with margins of 16 pixels, shows the picture at a scale
# of 328/480. At this scale the text is a little more than 11 pixels high.
WIDTH, MARGIN, TEXT = 480, 12, 17
NAMES = 118     # width of the column with the names of the libraries
VALUE = 78      # width of the numbers to the right of the longest bars
LINE = 21       # height of a bar with its number
GAP = 9         # space between two libraries

# Draw a background behind the picture. In the light color scheme of the browser, the text is dark. But the page around the
# picture may still be dark. Then the text would be unreadable without a background.
STYLE = """
text { font: %dpx system-ui, "DejaVu Sans", sans-serif; fill: #1c1e21; }
.paper { fill: #fff; } .head { font-weight: 600; } .faint { fill: #565c63; }
line { stroke: #d9dce0; }
.ours.b0 { fill: #0b57a8; } .ours.b1 { fill: #3f7fc4; } .theirs.b0 { fill: #63696f; } .theirs.b1 { fill: #878d94; }
@media (prefers-color-scheme: dark) {
	text { fill: #e4e6e9; } .paper { fill: #16181b; } .faint { fill: #a0a7af; }
	line { stroke: #33373d; }
	.ours.b0 { fill: #7fb8f5; } .ours.b1 { fill: #4a86c5; } .theirs.b0 { fill: #a0a7af; } .theirs.b1 { fill: #767d84; }
}
""" % TEXT


class Scale:
    """Maps a number to the x position of a bar's end. A logarithmic scale begins at 100, because it cannot begin at 0."""

    def __init__(self, most, is_logarithmic):
        self.is_logarithmic = is_logarithmic
        if is_logarithmic:
            self.ticks = [10 ** power for power in range(2, math.ceil(math.log10(most)) + 1)]
        else:
            step = next(step * 10 ** power for power in range(9) for step in (1, 2, 5) if most <= 5 * step * 10 ** power)
            self.ticks = [i * step for i in range(math.ceil(most / step) + 1)]

    def x(self, number):
        first, last = self.ticks[0], self.ticks[-1]
        if self.is_logarithmic:
            share = math.log(max(number, first) / first) / math.log(last / first)
        else:
            share = number / last
        return NAMES + MARGIN + share * (WIDTH - NAMES - VALUE - 2 * MARGIN)


def tick_label(number):
    for size, name in ((10 ** 6, " M"), (1000, " k")):
        if number >= size:
            return f"{number // size}{name}"
    return str(number)


def figure(number, none):
    return none if number is None else f"{number:,.9g}"


class Picture:
    def __init__(self):
        self.parts, self.y = [], MARGIN

    def text(self, x, y, words, classes="", anchor="start", data=""):
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}"' + f' class="{classes}"' * bool(classes)
                          + f' text-anchor="{anchor}"' * (anchor != "start") + f' data-of="{html.escape(data)}"' * bool(data)
                          + f">{html.escape(words)}</text>")

    def line_of_text(self, words, classes=""):
        self.y += LINE
        self.text(MARGIN, self.y - 5, words, classes)

    def chart(self, what, rows, is_logarithmic):
        """Draws a chart with a bar for each number. `rows` is a dictionary: architecture -> library -> number, or None if
        there is no number."""
        names = list(dict.fromkeys(name for row in rows.values() for name in row))
        scale = Scale(max(number for row in rows.values() for number in row.values() if number), is_logarithmic)
        self.y += GAP
        top, lines = self.y, len(self.parts)
        for name in names:
            self.text(NAMES + MARGIN - 8, self.y + (len(rows) * LINE + TEXT) / 2 - 3, name, anchor="end")
            for i, (arch, row) in enumerate(rows.items()):
                number = row.get(name)
                end = scale.x(number if number is not None else scale.ticks[0])
                if number is not None:
                    kind = "ours" if name.startswith("ring3") else "theirs"
                    self.parts.append(f'<rect x="{NAMES + MARGIN}" y="{self.y + 2:.1f}" width="{end - NAMES - MARGIN:.1f}" '
                                      f'height="{LINE - 3}" class="{kind} b{i % 2}"/>')
                self.text(end + 6, self.y + LINE - 5, figure(number, "none"),
                          data=f"{what}, {arch}, {name}")
                self.y += LINE
            self.y += GAP
        # Insert the vertical lines of the scale before the bars. SVG draws later elements over earlier ones, and the bars
        # must cover the lines.
        self.parts[lines:lines] = [f'<line x1="{scale.x(tick):.1f}" x2="{scale.x(tick):.1f}" y1="{top - 4}" y2="{self.y}"/>'
                                   for tick in scale.ticks]
        self.y += LINE
        for tick in scale.ticks:
            self.text(scale.x(tick), self.y - 4, tick_label(tick), "faint", "middle")

    def svg(self, title):
        height = self.y + MARGIN
        return "\n".join([
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" role="img">',
            f"<title>{html.escape(title)}</title>", f"<style>{STYLE}</style>",
            f'<rect class="paper" width="{WIDTH}" height="{height}" rx="6"/>', *self.parts, "</svg>", ""])


def rows_of(sizes, steps):
    """Returns the numbers to draw, for the measured architectures only: chart -> architecture -> library -> number."""
    arches = list(dict.fromkeys(arch for arch, _ in sizes))
    return {"read": {arch: steps[arch, "read"] for arch in arches},
            "hello": {arch: {name: pair[0] if pair else None for name, pair in sizes[arch, "hello.c"].items()} for arch in arches}}


def draw(sizes, steps, path):
    rows, picture = rows_of(sizes, steps), Picture()
    picture.line_of_text("Instructions of one read()", "head")
    picture.line_of_text("in user mode, with the 2 of a loop around it", "faint")
    picture.line_of_text(f"bars from the top: {', '.join(rows['read'])}", "faint")
    picture.chart("read", rows["read"], False)
    picture.y += 2 * GAP
    picture.line_of_text("Bytes of the program hello", "head")
    picture.line_of_text("code and data, on a logarithmic scale", "faint")
    picture.line_of_text(f"bars from the top: {', '.join(rows['hello'])}", "faint")
    picture.chart("hello", rows["hello"], True)
    path.write_text(picture.svg("ring3 beside other libraries: instructions of a read(), bytes of the program hello"))


def table(sizes, steps):
    """Returns a Markdown table with the numbers that the picture shows."""
    columns = [(what, arch, row) for what, by_arch in rows_of(sizes, steps).items() for arch, row in by_arch.items()]
    names = dict.fromkeys(name for _, _, row in columns for name in row)
    lines = [["library", *(f"{what}, {arch}" for what, arch, _ in columns)], ["---", *["--:"] * len(columns)]]
    for name in names:
        numbers = [row.get(name) for _, _, row in columns]
        lines.append([name, *(figure(number, "-") for number in numbers)])
    return "".join("| " + " | ".join(cells) + " |\n" for cells in lines)

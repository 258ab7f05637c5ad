# SPDX-License-Identifier: MIT
"""The README's picture, docs/bench.svg: what a call and the smallest program take, beside the peers."""
import matplotlib

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "ring3", "font.family": "sans-serif", "font.size": 10})
from matplotlib import pyplot    # noqa: E402  (it looks at what is set above)

# A page may be light or dark: nothing is behind, and these stand out from both.
TEXT = "#7d8590"
OURS = {"x86_64": "#1f6feb", "i386": "#58a6ff"}
THEIRS = {"x86_64": "#8b949e", "i386": "#b1bac4"}
HEIGHT = 0.38


def panel(axes, title, rows, number, log):
    """rows: by architecture, a figure a library. A pair of bars each."""
    names = list(rows["x86_64"])
    for i, (arch, row) in enumerate(rows.items()):
        for y, name in enumerate(names):
            figure = row.get(name)
            at = y + (i - 0.5) * HEIGHT
            if figure is None:
                axes.text(1 if log else 0, at, " none", va="center", color=TEXT, fontsize=8)
                continue
            color = (OURS if name.startswith("ring3") else THEIRS)[arch]
            axes.barh(at, figure, HEIGHT * 0.92, color=color, log=log)
            axes.text(figure, at, f" {number(figure)}  {arch}", va="center", color=TEXT, fontsize=8)
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.set_xticks([], minor=True)
    axes.set_title(title, loc="left", color=TEXT, fontsize=11)
    axes.tick_params(length=0, labelcolor=TEXT)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.margins(x=0.35)


def draw(sizes, steps, path):
    def rows(table, what, value=lambda figure: figure):
        return {arch: {name: value(figure) if figure is not None else None for name, figure in table[arch, what].items()}
                for arch in ("x86_64", "i386")}

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(9.6, 4.2), layout="constrained")
    panel(left, "read(): instructions, call and loop included", rows(steps, "read"), lambda n: f"{n:g}", False)
    panel(right, "hello.c: bytes of code and data (logarithmic)", rows(sizes, "hello.c", lambda pair: pair[0]),
          lambda n: f"{n:,}", True)
    figure.savefig(path, transparent=True, metadata={"Date": None, "Creator": "ring3, bench/picture.py"})

"""Where the letters that are read aloud stand in a text on screen, so that they can be marked."""

from PySide6.QtGui import QFont, QTextLayout, QTextOption

_LINE = "\u2028"
"""As Qt Quick's Text breaks a line of plain text."""


def boxes(text: str, width: float, font: QFont, start: int, length: int) -> list[tuple[int, float, float]]:
    """The number of each line that has some of these letters, and from where to where they stand on it.

    Lines break as those of a QML Text with ``Text.Wrap`` do; places are in UTF-16 units, as QML counts.
    """
    if length <= 0 or width <= 0:
        return []
    layout = QTextLayout(text.replace("\n", _LINE), font)
    option = QTextOption()
    option.setUseDesignMetrics(True)  # as Qt Quick lays text out: else letters are as wide as their pixels
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
        if first < last:
            # The stub says object: it is x and the letter.
            one, other = (float(line.cursorToX(at)[0]) for at in (first, last))  # type: ignore[index]
            found.append((number, min(one, other), max(one, other)))
    return found

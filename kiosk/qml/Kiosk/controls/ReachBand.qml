import QtQuick

// Where on the glass is pressed, in pixels from its top. Usually nothing above 1220 mm from the floor (EN 301 549, 8.3).
// Low: only from 800 to 1100 mm, for who sits or is small; that is for a glass that goes on above it, and wide enough
// for a whole page in so little height.
QtObject {
    id: root

    required property bool wished
    required property real bottomEdge
    required property real pxPerMm
    required property real width
    required property real height

    readonly property int lowest: 800
    readonly property int highestLow: 1100
    readonly property int highest: 1220
    // What a page needs with very large letters, in millimetres.
    readonly property int leastHeight: 230
    readonly property int leastWidth: 330

    readonly property bool offered: width / pxPerMm >= leastWidth && line(highestLow) > pxPerMm * 40 && height - line(highestLow) >= pxPerMm * leastHeight
    readonly property bool on: wished && offered
    readonly property int top: Math.max(0, line(on ? highestLow : highest))
    readonly property int bottom: on ? Math.min(height, Math.max(line(lowest), top + Math.ceil(pxPerMm * leastHeight))) : height

    function line(aboveFloor: real): int {
        return Math.ceil((bottomEdge - aboveFloor) * pxPerMm + height);
    }
}

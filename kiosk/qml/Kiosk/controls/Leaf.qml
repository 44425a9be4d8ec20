import QtQuick
import Kiosk

// What hangs on the wall for a work without a picture: the leaf of a calendar, or the cover of a book.
Rectangle {
    id: root

    // What stands small above, large in the middle, and small below; any may be empty.
    required property var lines
    readonly property bool number: lines.length > 1 && lines[1].length < 4
    readonly property int inner: width - 2 * Theme.px(4)
    // Nothing of it is cut off; else it is better not hung.
    readonly property bool fits: !above.truncated && !large.truncated && !below.truncated && large.height >= large.contentHeight && large.font.pixelSize >= Theme.font(Theme.body)

    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.hair

    Rectangle {
        width: parent.width
        height: Theme.px(3)
        color: Theme.action
    }
    Words {
        id: above
        close: Theme.textScale > 1.4
        x: Theme.px(4)
        y: Theme.px(6)
        width: root.inner
        text: root.lines[0] ?? ""
        cap: Theme.small
        color: Theme.text2
        maximumLineCount: 1
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    Words {
        id: large
        x: Theme.px(4)
        y: above.text === "" ? Theme.px(8) : above.y + above.height
        width: root.inner
        height: Math.max(0, root.height - y - below.height - Theme.px(7))
        text: root.lines[1] ?? ""
        font.weight: Font.Bold
        pixels: Math.max(1, Math.round(root.number ? Math.min(width * 0.55, height * 0.72) : Math.max(Theme.font(Theme.body), Math.min(Theme.font(Theme.h3), width * 0.13))))
        lineHeight: root.number ? 1 : 1.1
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    Words {
        id: below
        close: Theme.textScale > 1.4
        x: Theme.px(4)
        y: root.height - height - Theme.px(5)
        width: root.inner
        text: root.lines[2] ?? ""
        cap: Theme.small
        color: Theme.text2
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}

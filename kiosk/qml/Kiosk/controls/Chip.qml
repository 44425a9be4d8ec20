import QtQuick
import Kiosk

// A small fact with its drawing: "8 minuten", "ondertiteld". Not a button.
Row {
    id: root

    property string symbol: ""
    property string text: ""
    property color ink: Theme.text2
    property int most: 0
    // Before words are cut, the drawing leaves them its room.
    readonly property int drawn: Math.round(Theme.font(Theme.small) * 0.92)
    readonly property real needs: wide.advanceWidth < most ? wide.advanceWidth : tight.advanceWidth
    readonly property bool bare: most > 0 && needs > most - drawn - spacing && needs < most

    spacing: Theme.px(1.6 * Math.pow(Theme.textScale, 0.7))
    visible: text !== ""
    Icon {
        visible: !root.bare
        name: root.symbol
        color: root.ink
        size: root.drawn
        anchors.verticalCenter: parent.verticalCenter
    }
    TextMetrics {
        id: wide
        font: Theme.lettering(Theme.font(Theme.small), Font.Normal, Theme.letterGap)
        text: root.text
    }
    TextMetrics {
        id: tight
        font: Theme.lettering(Theme.font(Theme.small), Font.Normal, 0)
        text: root.text
    }
    Words {
        readonly property int room: root.bare ? root.most : root.most - root.drawn - root.spacing
        width: root.most > 0 ? Math.min(Math.ceil(implicitWidth), room) : implicitWidth
        close: Theme.spaced && root.most > 0 && wide.advanceWidth > room
        elide: Text.ElideRight
        text: root.text
        cap: Theme.small
        color: root.ink
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
}

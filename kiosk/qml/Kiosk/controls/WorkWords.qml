pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Title, maker and date, when and where, what it is in a few words, and the facts; the credit too where it has no place of its own.
ReadingPane {
    id: root

    required property Work work
    property bool credited: false

    spacing: Theme.px(Theme.cramped ? 2.4 : 3.4)
    Heading {
        Layout.fillWidth: true
        text: root.work.title
        cap: text.length > 70 ? Theme.h3 : Theme.h2
        lineHeight: Theme.cramped ? 0.93 : 1.05
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.work.byline
        color: Theme.text2
        cap: Theme.small + (Theme.cramped ? 0 : 0.2)
        lineHeight: Theme.cramped ? 0.93 : 1
    }
    // When and where, each in a line of its own that may break.
    Repeater {
        model: root.work.going
        RowLayout {
            id: line
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.px(2.4)
            Icon {
                name: line.modelData.symbol
                color: Theme.action
                size: Math.round(Theme.font(Theme.body) * 0.95)
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(0.8)
            }
            Words {
                Layout.fillWidth: true
                text: line.modelData.text
                lineHeight: Theme.cramped ? 0.95 : 1.05
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.work.summary
        lineHeight: Theme.reading
    }
    Flow {
        Layout.fillWidth: true
        visible: root.work.facts.length > 0
        spacing: Theme.px(5)
        Repeater {
            model: root.work.facts
            Chip {
                required property var modelData
                most: root.width
                symbol: modelData.symbol
                text: modelData.text
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: root.credited && text !== ""
        text: root.work.credit
        cap: Theme.small
        color: Theme.text2
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Title, maker and date, when and where, what it is in a few words, and the facts; the credit too where it has no place of its own.
ReadingPane {
    id: root

    required property Work work
    required property Narrator narrator
    property bool credited: false
    // They are read aloud now.
    property bool aloud: false
    // What is read of it: the title, who made it, when and where, what it is.
    readonly property var told: [work.title, work.byline, work.going.map(one => one.text).join("\n\n"), work.summary]
    readonly property string words: told.filter(one => one !== "").join("\n\n")
    function at(part: int): int {
        return aloud ? told.slice(0, part).reduce((sum, one) => sum + (one === "" ? 0 : one.length + 2), 0) : -1;
    }

    spacing: Theme.px(Theme.cramped ? 2.4 : 3.4)
    Part {
        text: root.work.title
        tongue: root.work.titleLanguage
        from: root.at(0)
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
        cap: text.length > 70 ? Theme.h3 : Theme.h2
        lineHeight: Theme.spread(Theme.cramped ? 0.93 : 1.05)
        Tongue {}
    }
    Part {
        text: root.work.byline
        from: root.at(1)
        color: Theme.text2
        cap: Theme.small + (Theme.cramped ? 0 : 0.2)
        lineHeight: Theme.spread(Theme.cramped ? 0.93 : 1)
    }
    // When and where, each in a line of its own that may break.
    Repeater {
        model: root.work.going
        RowLayout {
            id: line
            required property var modelData
            required property int index
            Layout.fillWidth: true
            spacing: Theme.px(2.4)
            Icon {
                name: line.modelData.symbol
                color: Theme.action
                size: Math.round(Theme.font(Theme.body) * 0.95)
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(0.8)
            }
            Part {
                text: line.modelData.text
                from: root.aloud ? root.at(2) + root.work.going.slice(0, line.index).reduce((sum, one) => sum + one.text.length + 2, 0) : -1
                lineHeight: Theme.spread(Theme.cramped ? 0.95 : 1.05)
            }
        }
    }
    Part {
        text: root.work.summary
        tongue: root.work.language
        from: root.at(3)
        lineHeight: Theme.reading
        Tongue {}
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

    component Part: AloudWords {
        narrator: root.narrator
        Layout.fillWidth: true
        visible: text !== ""
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Before a broadcast begins: its poster, when it begins and what time it is, seen and told to who listens. Nobody has
// to do anything: the curtain opens by itself.
Item {
    id: root

    required property Work work
    required property Lobby lobby
    required property Narrator narrator
    signal backChosen

    readonly property bool upright: height > width
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    readonly property bool drawn: !Theme.cramped
    readonly property string sentence: lobby.sentence
    readonly property string clock: lobby.clock
    // Somebody asked to hear it: from then on it is told every five minutes.
    property bool aloud: false
    property int minutes: 0
    onSentenceChanged: announce()
    onClockChanged: {
        minutes += 1;
        if (aloud && minutes % 5 === 0)
            narrator.say(told(), "");
    }
    Component.onCompleted: {
        announce();
        narrator.warm();
    }
    Component.onDestruction: narrator.stop()
    function told(): string {
        return work.title + ". " + sentence + " " + clock + " " + wait.text;
    }
    function announce(): void {
        if (sentence !== "")
            root.Accessible.announce(told(), Accessible.Polite);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: work.title

    Picture {
        id: poster
        visible: root.drawn
        whole: true
        x: Theme.leftHanded ? root.width - width - root.edge : root.edge
        y: Theme.px(8)
        width: root.upright ? root.width - 2 * root.edge : Math.round((root.width - 2 * root.edge) * 0.5)
        height: root.upright ? Math.max(Theme.reach - y, Math.round(root.height * 0.45)) : root.height - 2 * y
        source: root.work.cover
        symbol: "live_tv"
        leaf: root.work.leaf
        alt: root.work.coverAlt
    }
    ReadingPane {
        id: words
        x: root.upright || !root.drawn || Theme.leftHanded ? root.edge : poster.x + poster.width + Theme.px(10)
        y: root.upright ? poster.y + poster.height + Theme.px(10) : Theme.px(Theme.cramped ? 4 : 8)
        width: root.width - 2 * root.edge - (root.upright || !root.drawn ? 0 : poster.width + Theme.px(10))
        height: act.y - y - Theme.px(5)
        spacing: Theme.px(Theme.cramped ? 2.4 : 5)
        beside: Theme.cramped
        Heading {
            Layout.fillWidth: true
            text: root.work.title
            tongue: root.work.titleLanguage
            cap: text.length > 70 ? Theme.h3 : Theme.h2
            Tongue {}
        }
        Words {
            Layout.fillWidth: true
            text: root.lobby.sentence
            cap: Theme.h3
            font.weight: Font.Bold
        }
        Words {
            Layout.fillWidth: true
            text: root.lobby.clock
            cap: Theme.body + 0.4
        }
        Words {
            id: wait
            Layout.fillWidth: true
            text: root.lobby.waits ? qsTr("You can wait here. It begins by itself, with picture and sound.") : qsTr("The doors open an hour before.")
            lineHeight: Theme.reading
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.px(5)
            Repeater {
                model: root.lobby.access
                Chip {
                    required property var modelData
                    most: words.width
                    symbol: modelData.symbol
                    text: modelData.text
                }
            }
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.work.summary
            tongue: root.work.language
            color: Theme.text2
            lineHeight: Theme.reading
            Tongue {}
        }
    }
    GridLayout {
        id: act
        x: words.x
        y: root.height - height - Theme.px(6)
        width: words.width
        columns: say.implicitWidth + back.implicitWidth + columnSpacing > width ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        ActionButton {
            id: say
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.px(root.drawn ? 24 : 20), implicitHeight)
            focus: true
            symbol: root.aloud ? "check" : "record_voice_over"
            text: qsTr("Read aloud")
            current: root.aloud
            switches: true
            onClicked: {
                root.aloud = !root.aloud;
                if (root.aloud)
                    root.narrator.say(root.told(), "");
                else
                    root.narrator.stop();
            }
        }
        ActionButton {
            id: back
            Layout.fillWidth: true
            Layout.preferredHeight: say.Layout.preferredHeight
            symbol: "arrow_back"
            text: act.width > Theme.px(190 * Theme.wordScale) ? qsTr("Look at something else meanwhile") : qsTr("Something else")
            onClicked: root.backChosen()
        }
    }
}

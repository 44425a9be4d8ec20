pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Find a work by a word, or by a topic without typing: large keys, answers while one types, nothing remembered.
Item {
    id: root

    required property Search search
    required property Browse browse
    required property string language
    required property Component stage
    signal itemChosen(string itemId)
    // There are topics and years to choose from.
    property bool topics: false
    signal shelfChosen(string collectionId)
    signal topicsChosen

    // Not asked of the page itself: it is lower above the strip of staff, which has to do with what is shown here.
    readonly property bool upright: !Theme.wide
    // Where keys and answers do not fit together, one looks at one or the other.
    readonly property bool apart: Theme.cramped || (!upright && Theme.textScale > 1.4 && width / Theme.pxPerMm < 400) || (staffBelow && !upright && Theme.heightMm < (Theme.wordScale > 1.8 ? 300 : 230))
    readonly property bool typesAlone: apart && !answers && !narrowing
    // The strip of staff takes room: that much less is said here, also while they look as a visitor.
    property bool staffBelow: false
    readonly property bool beside: !upright && !apart
    property bool answers: false
    // Where they do not fit above the answers, the switches take their place.
    readonly property bool switches: upright || (!apart && width > Theme.px(400) && Theme.wordScale < 1.4)
    // Beside the answers stands what is asked; where that column has room for them, the switches are part of it, and
    // there is place for twice as many works.
    readonly property bool asksWith: beside && switches && Theme.textScale < 1.4 && height / Theme.pxPerMm > 200 * Theme.wordScale
    readonly property bool canNarrow: !switches && search.offered.length > 0
    readonly property bool tight: apart && canNarrow
    property bool narrowing: false
    // Another topic is being chosen, to stay within.
    property bool choosing: false
    readonly property string words: search.words
    onWordsChanged: choosing = narrowing = false

    objectName: "searchPage"
    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.search.rub();
        else if (event.text.length === 1 && event.text >= " ")
            root.search.type(event.text);
        else
            return;
        event.accepted = true;
    }

    SpokenHeading {
        visible: root.apart && (root.narrowing || !root.answers)
        text: root.narrowing ? qsTr("Only with …") : question.text
    }
    // Answers stand above the keys, or to the right of them; they are told and reached in that order.
    Component {
        id: found
        SearchAnswers {
            search: root.search
            browse: root.browse
            mostColumns: root.upright ? 4 : root.apart ? 3 : 2
            canType: root.apart
            switches: root.switches && !root.asksWith
            offersTopic: root.switches
            choosing: root.choosing
            onItemChosen: itemId => root.itemChosen(itemId)
            themed: root.topics
            onShelfChosen: collectionId => root.shelfChosen(collectionId)
            onTopicsChosen: root.topicsChosen()
            onTypeChosen: root.answers = false
            onChoiceWanted: wanted => root.choosing = wanted
        }
    }
    Component {
        id: sieve
        SearchSieve {
            search: root.search
            themed: root.browse.count > 1
            onTopicWanted: {
                root.choosing = root.answers = true;
                root.narrowing = false;
            }
            onDone: {
                root.narrowing = false;
                root.answers = root.apart && root.search.narrows;
            }
        }
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(root.tight ? 3 : 6)
        anchors.bottomMargin: Theme.px(root.tight ? 3 : 6)
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.px(10)
        rowSpacing: Theme.px(6)

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.px(4)
            visible: root.upright
            sourceComponent: root.stage
        }
        Loader {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(root.height * (root.staffBelow ? 0.385 : 0.4))
            active: root.upright
            visible: active
            sourceComponent: found
        }
        ColumnLayout {
            id: typing
            visible: !root.apart || root.typesAlone
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            Layout.minimumWidth: root.beside ? Math.max(keyboard.narrowest, Math.round(root.width * 0.49)) : -1
            Layout.maximumWidth: root.beside ? Layout.minimumWidth : -1
            spacing: Theme.px(root.tight ? 4 : 5)
            Heading {
                id: question
                Layout.fillWidth: true
                visible: !root.apart
                text: qsTr("What do you want to see or hear?")
            }
            Words {
                id: hint
                Layout.fillWidth: true
                visible: root.asksWith && !root.staffBelow
                text: qsTr("Type a word, for example “sea”. You see at once what there is.")
                color: Theme.text2
                lineHeight: Theme.reading
            }
            Narrowings {
                id: narrowings
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: root.asksWith && count > 0
                search: root.search
            }
            ActionButton {
                id: only
                objectName: "only"
                visible: root.canNarrow
                padY: Theme.px(0.8)
                current: root.search.narrows
                symbol: "tune"
                text: qsTr("Only with …")
                onClicked: root.narrowing = !root.narrowing
            }
            Item {
                Layout.fillHeight: true
                visible: !root.upright && !root.tight
            }
            SearchField {
                id: field
                Layout.fillWidth: true
                search: root.search
                apart: root.apart
                onAnswersWanted: root.answers = true
                onCleared: root.forceActiveFocus() // who types goes on typing
            }
            Keyboard {
                id: keyboard
                Layout.fillWidth: true
                language: root.language
                tallest: root.upright ? 0 : Math.min(typing.height, root.height - 2 * Theme.px(6)) - field.height - Theme.px(5) - (root.apart ? 0 : question.height + Theme.px(10)) - (hint.visible ? hint.height + Theme.px(5) : 0) - (narrowings.visible ? narrowings.height + Theme.px(5) : 0) - (only.visible ? only.height + Theme.px(5) : 0)
                alphabetical: root.search.alphabetical
                onTyped: key => root.search.press(key)
                onOrderChosen: alphabetical => root.search.alphabetical = alphabetical
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !root.upright && (!root.apart || root.answers || root.narrowing)
            visible: active
            sourceComponent: root.narrowing && root.canNarrow ? sieve : found
        }
    }
}

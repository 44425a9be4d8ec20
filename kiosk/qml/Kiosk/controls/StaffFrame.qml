pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How the pages of staff are arranged: a name and a word about it, what one looks at, and beside or below it what one
// can do. Upright nothing that is touched hangs higher than everybody reaches; where letters are large on a low screen
// one looks at one or the other.
Item {
    id: root

    required property string title
    property string told: ""
    // What to do now, in the place of its name: a low screen has no room for both.
    property string guided: ""
    // Told in bold: something went wrong.
    property bool troubled: false
    // Told is what came of what one did last: it is seen also where there is no room for more.
    property bool news: false
    onNewsChanged: if (news)
        acting = false
    // Said while nothing of what is done is real; what went wrong is said first.
    property string practice: ""
    readonly property string said: practice === "" || telling || news ? told : scant || told === "" ? practice : practice + " " + told
    required property Component what
    property Component acts: null
    // What hangs above all of it on an upright screen, where nothing is touched.
    property Component stage: null
    // Of a wide page, the part that the acts take.
    property real part: 0.32
    // On the two sides of the button that leads from one to the other.
    property string whatText: qsTr("Look")
    property string actsText: qsTr("Do")
    // Both are needed at once, and fit.
    property bool together: false
    // There is more to do than fits beside what one looks at on a low screen.
    property bool crowded: false
    // There is no room to draw its name.
    property bool bare: apart
    // What went wrong is said beside what one does: it is about what was typed just now.
    property bool inPlace: false
    // Where there is room for nothing else, one reads first what went wrong, and goes on.
    readonly property bool filled: bare || (low && Theme.textScale > 1.4)
    readonly property bool stopped: troubled && filled && !upright && !inPlace && told !== "" && told !== heard
    property string heard: ""
    // Where the focus was until then.
    property Item before: null
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: if (!stopped)
        before = focused
    // It is said on the page itself.
    readonly property bool telling: troubled && (!filled || inPlace)
    onTroubledChanged: if (!troubled)
        heard = ""
    // On a low screen, or in large letters, what went wrong takes the whole width, in the place of its name.
    readonly property bool warned: troubled && !upright && (low || Theme.textScale > 1.4) && !filled && !inPlace

    readonly property bool upright: height > width
    readonly property bool apart: !together && acts !== null && !upright && (Theme.cramped || Theme.textScale > 1.4 || (crowded && low))
    property bool acting: false
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    readonly property int wide: width - 2 * edge
    // A wide screen that is too low for all that one can do in one column.
    readonly property bool low: !upright && height < Theme.px(200)
    // All of it in one column fits until something stands below the page.
    readonly property bool shortened: !upright && height < Theme.px(225)
    // Large letters, or words far apart, leave room above it for a short word alone.
    readonly property bool scant: shortened || (!upright && (Theme.textScale > 1.8 || Theme.spaced))
    // What is said takes so much of a page that has no room for its name.
    readonly property int saidHeight: alone.visible ? alone.height + grid.rowSpacing : 0
    // Columns of what one can do.
    readonly property int columns: upright || apart || shortened ? 2 : 1
    readonly property int side: Math.round(wide * (shortened && !together ? Math.max(part, 0.42) : part))
    // Words that elsewhere go on a line of a list take two.
    readonly property bool large: upright || Theme.textScale > 1.2 || Theme.spaced || width < Theme.px(400)

    SpokenHeading {
        visible: root.bare || root.guided !== "" || root.warned || root.stopped
        text: root.title
    }
    Loader {
        anchors.fill: parent
        visible: active
        active: root.stopped
        sourceComponent: trouble
        onLoaded: forceActiveFocus()
        // Who went on is where they were.
        onActiveChanged: if (!active)
            (root.before?.visible ? root.before : look.active ? look : todo).forceActiveFocus()
    }
    Component {
        id: trouble
        Notice {
            symbol: "info"
            alert: true
            title: root.told
            actionText: qsTr("Understood")
            onActionChosen: root.heard = root.told
        }
    }
    GridLayout {
        id: grid
        visible: !root.stopped
        anchors.fill: parent
        anchors.leftMargin: root.edge
        anchors.rightMargin: root.edge
        anchors.topMargin: Theme.px(Theme.cramped ? 3 : 7)
        anchors.bottomMargin: Theme.px(Theme.cramped ? 3 : 6)
        columns: root.upright || root.apart || root.acts === null ? 1 : 2
        layoutDirection: Theme.handed
        columnSpacing: Theme.px(Theme.cramped ? 6 : 10)
        rowSpacing: Theme.px(Theme.cramped || root.apart ? 4.1 : 5)

        GridLayout {
            id: head
            readonly property int high: root.upright ? Math.max(words.implicitHeight + Theme.px(14), Theme.reach - Theme.px(12)) : implicitHeight
            visible: !root.bare
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            Layout.preferredHeight: high
            Layout.maximumHeight: high
            columns: root.upright ? 1 : 2
            columnSpacing: Theme.px(6)
            rowSpacing: Theme.px(3)
            Loader {
                visible: root.upright
                Layout.fillWidth: true
                Layout.fillHeight: true
                active: root.upright
                sourceComponent: root.stage
            }
            Heading {
                id: words
                visible: root.guided === "" && !root.warned
                Layout.fillWidth: true
                text: root.title
                cap: Theme.cramped || (root.scant && root.practice !== "") ? Theme.h3 : Theme.h2
                maximumLineCount: root.upright || !root.low ? 3 : 2
                elide: Text.ElideRight
            }
            Words {
                Layout.fillWidth: root.upright || root.guided !== "" || root.warned
                Layout.maximumWidth: root.upright || root.guided !== "" || root.warned ? root.wide : Math.round(root.wide * 0.45)
                visible: text !== ""
                readonly property bool bold: root.telling || root.news || root.practice !== "" || root.guided !== ""
                text: root.guided === "" || root.telling ? root.said : root.practice === "" ? root.guided : qsTr("You practise now.") + " " + root.guided
                cap: Theme.small
                color: bold ? Theme.text : Theme.text2
                font.weight: bold ? Font.Bold : Font.Normal
                Accessible.role: root.telling || root.news ? Accessible.AlertMessage : Accessible.StaticText
            }
            Item {
                visible: root.upright
                Layout.preferredHeight: Theme.px(4)
            }
        }
        Words {
            id: alone
            Layout.fillWidth: true
            visible: root.bare && (root.telling || root.news || (root.practice !== "" && !root.apart))
            Layout.columnSpan: grid.columns
            text: root.said
            cap: Theme.small
            font.weight: Font.Bold
            Accessible.role: root.telling || root.news ? Accessible.AlertMessage : Accessible.StaticText
        }
        Loader {
            id: look
            visible: active
            active: !root.apart || !root.acting
            Layout.fillWidth: true
            Layout.fillHeight: true
            // What is left over: without a height of its own it would keep the one it had with something else in it.
            Layout.preferredHeight: root.upright ? 1 : -1
            focus: true
            sourceComponent: root.what
        }
        Loader {
            id: todo
            visible: active
            active: root.acts !== null && (!root.apart || root.acting)
            Layout.fillWidth: root.upright || root.apart
            Layout.fillHeight: root.apart
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.upright || root.apart ? -1 : root.side
            Layout.maximumWidth: root.upright || root.apart ? root.wide : root.side
            sourceComponent: root.acts
        }
        RowLayout {
            visible: root.apart
            Layout.fillWidth: true
            layoutDirection: Theme.handed
            spacing: Theme.gap
            // A line of its own would take the room of what one can do.
            PractiseWords {
                Layout.maximumWidth: Math.round(root.wide * 0.53)
                practice: root.bare ? root.practice : ""
                brief: true
            }
            ActionButton {
                objectName: "otherSide"
                Layout.fillWidth: true
                padY: Theme.px(0.8)
                symbol: root.acting ? "keyboard_arrow_left" : "touch_app"
                // On what one acts is seen nowhere else, where its name has no room.
                readonly property bool names: root.acting && (root.bare || root.warned) && root.practice === "" && root.title !== ""
                text: names ? root.title : root.acting ? root.whatText : root.actsText
                Accessible.name: names ? qsTr("%1: %2").arg(root.title).arg(root.whatText) : text
                onClicked: root.acting = !root.acting
            }
        }
    }
}

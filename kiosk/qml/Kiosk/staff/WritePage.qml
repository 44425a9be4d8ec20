pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Models

// One text, in one of four languages, with the keys of that language. What is typed is kept while one types.
Item {
    id: root

    required property Editor editor
    required property Session session
    // "label abc": which field of which thing.
    required property string subject
    // What lies above the controls of an upright screen.
    required property Component stage
    // Said while nothing of what is written is real.
    property string practice: ""
    signal done

    readonly property string field: subject.split(" ")[0]
    readonly property string thing: subject.split(" ").slice(1).join(" ")
    property string language: session.language
    // Of the text that stands there: another one is on its way when another language is chosen.
    property string shown: ""
    property bool alphabetical: false
    // Two wrote this text: what is typed here and what stands there, one of which stays; empty for none.
    readonly property var texts: editor.clashes[[thing, field, language].join(" ")] ?? []
    readonly property bool clashes: texts.length > 0
    readonly property bool upright: height > width
    readonly property bool tight: !upright && (Theme.cramped || Theme.textScale > 1.4)
    // What went wrong takes the place of the question on a wide screen; where there is no room for it, one reads it
    // first, and goes on.
    readonly property bool warned: editor.troubled && !upright && !tight
    readonly property bool stopped: editor.troubled && tight && !clashes && editor.saved !== heard
    property string heard: ""
    readonly property string question: ({
            "label": qsTr("What is the playlist called?"),
            "summary": qsTr("What is the playlist about?"),
            "title": qsTr("What is it called here?"),
            "words": qsTr("What do you want to say about it?"),
            "alt": qsTr("What does one see? Who, what, where?")
        })[field] ?? ""
    // A sentence begins with a capital.
    readonly property bool begins: /(^|[.!?]\s+)$/.test(edit.text.slice(0, edit.cursorPosition))

    function take(): void {
        root.editor.beginWriting();
        root.shown = root.language;
        edit.text = root.editor.written(root.thing, root.field, root.language);
        edit.cursorPosition = edit.text.length;
    }
    function press(key: string): void {
        if (key === "\b")
            edit.remove(Math.max(0, edit.cursorPosition - 1), edit.cursorPosition);
        else
            edit.insert(edit.cursorPosition, key);
    }
    Component.onCompleted: take()
    onLanguageChanged: take()
    Connections {
        target: root.editor
        function onChanged(): void {
            if (!root.editor.troubled)
                root.heard = "";
        }
    }

    component Done: ActionButton {
        objectName: "done"
        primary: true
        padX: Theme.px(4)
        padY: Theme.px(0.8)
        symbol: "check"
        text: qsTr("Ready")
        onClicked: root.done()
    }
    // Whether what is typed is kept.
    component Kept: Words {
        property string practice: ""
        readonly property bool practises: practice !== "" && !root.editor.troubled
        text: practises ? practice : root.editor.saved
        cap: Theme.small
        color: practises || root.editor.troubled ? Theme.text : Theme.text2
        font.weight: practises || root.editor.troubled ? Font.Bold : Font.Normal
        Accessible.role: root.editor.troubled ? Accessible.AlertMessage : Accessible.StaticText
    }
    SpokenHeading {
        visible: root.tight || root.warned
        text: root.question
    }
    Loader {
        anchors.fill: parent
        visible: active
        active: root.stopped
        sourceComponent: Notice {
            symbol: "info"
            alert: true
            title: root.editor.saved
            actionText: qsTr("Understood")
            onActionChosen: root.heard = root.editor.saved
        }
        onLoaded: forceActiveFocus()
        onActiveChanged: if (!active)
            edit.forceActiveFocus()
    }
    ColumnLayout {
        visible: !root.stopped
        anchors.fill: parent
        anchors.margins: Theme.cramped ? Theme.px(7) : Theme.margin
        anchors.topMargin: Theme.px(root.tight ? 3 : 6)
        anchors.bottomMargin: Theme.px(root.tight ? 3 : 6)
        spacing: Theme.px(root.tight ? 4.1 : 5)
        Loader {
            visible: root.upright
            active: visible
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(0, Theme.reach - Theme.px(8))
            sourceComponent: root.stage
        }
        RowLayout {
            visible: !root.tight
            Layout.fillWidth: true
            spacing: Theme.gap
            Heading {
                Layout.fillWidth: true
                visible: !root.warned
                text: root.question
            }
            Kept {
                visible: !root.upright
                Layout.fillWidth: root.warned
                practice: root.practice
            }
            Done {}
        }
        Kept {
            visible: root.upright
            Layout.fillWidth: true
            practice: root.practice
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            GridLayout {
                Layout.fillWidth: true
                visible: !root.tight
                columns: root.upright && Theme.textScale > 1.4 ? 2 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Repeater {
                    model: root.session.languages
                    Choice {
                        required property string modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.px(20)
                        tongue: modelData
                        text: root.session.languageNames[modelData]
                        current: modelData === root.language
                        onClicked: root.language = modelData
                    }
                }
            }
            PractiseWords {
                Layout.maximumWidth: Math.round(root.width * 0.45)
                practice: root.tight ? root.practice : ""
                brief: true
            }
            // Where there is no room for all four, the next one is a touch away.
            ActionButton {
                visible: root.tight
                Layout.fillWidth: true
                padY: Theme.px(0.8)
                symbol: "language"
                tongue: root.language
                text: root.session.languageNames[root.language]
                onClicked: {
                    const all = root.session.languages;
                    root.language = all[(all.indexOf(root.language) + 1) % all.length];
                }
            }
            Done {
                visible: root.tight
            }
        }
        ColumnLayout {
            visible: root.clashes
            spacing: Theme.gap
            WrittenText {
                who: qsTr("Somebody else wrote:")
                text: root.texts[1] ?? ""
                keep: qsTr("Keep that")
                onKept: {
                    root.editor.keepTheirs(root.thing, root.field, root.language);
                    root.take();
                }
            }
            WrittenText {
                who: qsTr("You wrote:")
                text: root.texts[0] ?? ""
                keep: qsTr("Keep my text")
                onKept: {
                    root.editor.keepMine(root.thing, root.field, root.language);
                    root.take();
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Item {
            id: frame
            visible: !root.clashes
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.target
            FocusRing {
                visible: edit.activeFocus
            }
            Item {
                anchors.fill: parent
                clip: true
                T.TextArea {
                    id: edit
                    objectName: "text"
                    // What is typed: the voice says each letter.
                    readonly property string entry: text
                    // Where one writes is always seen.
                    y: -Math.max(0, Math.ceil(cursorRectangle.y + cursorRectangle.height + bottomPadding - frame.height))
                    width: frame.width
                    height: Math.max(frame.height, implicitHeight)
                    padding: Theme.px(4)
                    focus: true
                    activeFocusOnTab: true
                    textFormat: T.TextArea.PlainText
                    wrapMode: T.TextArea.Wrap
                    color: Theme.text
                    selectionColor: Theme.action
                    selectedTextColor: Theme.inkOnAction
                    font.family: Theme.family
                    font.pixelSize: Theme.font(Theme.body)
                    Accessible.role: Accessible.EditableText
                    Accessible.name: root.question
                    onTextChanged: root.editor.write(root.thing, root.field, root.shown, text)
                    Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    background: Rectangle {
                        radius: Theme.radius
                        color: Theme.surface
                        border.width: Theme.line
                        border.color: Theme.border
                    }
                }
            }
        }
        Keyboard {
            visible: !root.clashes
            Layout.fillWidth: true
            language: root.language
            prose: true
            capitals: root.begins
            tallest: root.upright ? 0 : root.tight ? root.height - 2 * Theme.target - Theme.px(26) : Math.round(root.height * 0.46)
            alphabetical: root.alphabetical
            onTyped: key => root.press(key)
            onOrderChosen: alphabetical => root.alphabetical = alphabetical
        }
    }
}

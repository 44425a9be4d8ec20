pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// By topic and by years, without typing: choose, see a handful of works of every kind, and another handful.
// Wide: choices on the left, works on the right. Upright: choices above works, a picture out of reach above both.
// Low, narrow or with large letters: first the topics, then the works, with the way back to each question under them.
Item {
    id: root

    required property Topics topics
    required property Component stage
    signal itemChosen(string itemId)
    signal startChosen

    readonly property bool upright: height > width
    readonly property bool apart: upright ? Theme.textScale > 1.4 && width < Theme.px(300) : Theme.textScale > 1.4 || width < Theme.px(400) || height < Theme.px(200)
    readonly property string step: apart ? topics.step : "all"
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    onStepChanged: Qt.callLater(() => root.lead())
    Component.onCompleted: topics.open()

    // Who chose something goes on with what came of it.
    function lead(): void {
        if (root.apart)
            (body.item as Item)?.forceActiveFocus();
    }

    Loader {
        id: body
        anchors.fill: parent
        anchors.leftMargin: root.edge
        anchors.rightMargin: root.edge
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(Theme.cramped ? 4 : 6)
        focus: true
        sourceComponent: !root.topics.there ? nothing : root.step === "all" ? (root.upright ? tall : wide) : root.step === "" ? themes : root.step === "years" ? years : works
    }

    component Title: Heading {
        Layout.fillWidth: true
        text: qsTr("Topics")
        cap: Theme.h2
    }
    component Handful: CardGrid {
        Layout.fillWidth: true
        Layout.fillHeight: true
        shelf: root.topics.works
        listName: root.topics.title
        cardWidth: 72
        mostColumns: 3
        mostRows: 2
        onChosen: itemId => root.itemChosen(itemId)
    }
    component Told: Heading {
        Layout.fillWidth: true
        text: root.topics.title
        maximumLineCount: 1
        elide: Text.ElideRight
    }
    component Another: ActionButton {
        objectName: "another"
        Layout.fillWidth: true
        primary: true
        symbol: "shuffle"
        text: qsTr("Something else")
        enabled: root.topics.works.hasBefore || root.topics.works.hasMore
        onClicked: root.topics.another()
    }

    Component {
        id: nothing
        Notice {
            symbol: root.topics.loaded ? "info" : "hourglass_empty"
            title: root.topics.loaded ? qsTr("There are no topics here yet.") : qsTr("One moment, please.")
            text: root.topics.loaded ? qsTr("There is much more to see.") : ""
            actionText: root.topics.loaded ? qsTr("To the start") : ""
            onActionChosen: root.startChosen()
        }
    }
    Component {
        id: wide
        RowLayout {
            spacing: Theme.px(10)
            ColumnLayout {
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(root.width * 0.4)
                Layout.maximumWidth: Math.round(root.width * 0.4)
                spacing: Theme.px(5)
                Title {}
                TopicThemes {
                    Layout.fillWidth: true
                    topics: root.topics
                    focus: true
                }
                Item {
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.px(6)
                }
                TopicYears {
                    Layout.fillWidth: true
                    topics: root.topics
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                spacing: Theme.px(5)
                Told {}
                Handful {}
                Another {}
            }
        }
    }
    Component {
        id: tall
        ColumnLayout {
            spacing: Theme.px(6)
            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(Theme.px(60), Theme.reach - Theme.px(20))
                sourceComponent: root.stage
            }
            Title {}
            TopicThemes {
                Layout.fillWidth: true
                topics: root.topics
                columns: Theme.textScale > 1.8 ? 3 : 4
                focus: true
            }
            TopicYears {
                Layout.fillWidth: true
                topics: root.topics
            }
            Told {
                Layout.topMargin: Theme.px(3)
            }
            Handful {
                Layout.preferredHeight: Math.round(root.height * 0.33)
                Layout.fillHeight: false
            }
            Another {}
        }
    }
    Component {
        id: themes
        ColumnLayout {
            spacing: Theme.px(5)
            Title {
                visible: !Theme.cramped
            }
            SpokenHeading {
                visible: Theme.cramped
                text: qsTr("Topics")
            }
            TopicThemes {
                Layout.fillWidth: true
                Layout.fillHeight: true
                topics: root.topics
                large: true
                columns: root.upright ? 3 : 4
                focus: true
            }
        }
    }
    Component {
        id: years
        ColumnLayout {
            spacing: Theme.px(5)
            Heading {
                visible: !Theme.cramped
                Layout.fillWidth: true
                text: qsTr("Years")
                cap: Theme.h2
            }
            SpokenHeading {
                visible: Theme.cramped
                text: qsTr("Years")
            }
            TopicYears {
                Layout.fillWidth: true
                Layout.fillHeight: true
                topics: root.topics
                named: false
                large: true
            }
        }
    }
    Component {
        id: works
        FocusScope {
            ColumnLayout {
                anchors.fill: parent
                spacing: Theme.px(Theme.cramped ? 3 : 5)
                Told {
                    visible: !Theme.cramped
                }
                SpokenHeading {
                    visible: Theme.cramped
                    text: root.topics.title
                }
                Handful {}
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    ActionButton {
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.px(20)
                        padX: Theme.px(2)
                        symbol: Theme.cramped ? "" : "category"
                        text: qsTr("Topics")
                        onClicked: root.topics.step = ""
                    }
                    ActionButton {
                        visible: root.topics.years.length > 0
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.px(20)
                        padX: Theme.px(2)
                        symbol: Theme.cramped ? "" : "history"
                        text: qsTr("Years")
                        onClicked: root.topics.step = "years"
                    }
                    Another {
                        Layout.preferredWidth: Theme.px(30)
                        padX: Theme.px(2)
                        symbol: Theme.cramped ? "" : "shuffle"
                        focus: true
                    }
                }
            }
        }
    }
}

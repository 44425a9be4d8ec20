pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// By topic and by years, without typing: choose, see a handful of works of every kind, and another handful.
// Wide: choices on the left, works on the right. Upright: choices above works, a picture out of reach above both.
// Low, narrow, or with large or spaced letters: first the topics, then the works, with the way back to each question under them.
Item {
    id: root

    required property Topics topics
    required property Component stage
    // What is on the page where there is no room for all at once: the topics (empty), the "years" or the "works".
    required property string asked
    signal stepChosen(string step)
    signal itemChosen(string itemId)
    signal startChosen

    readonly property bool upright: height > width
    readonly property bool apart: upright ? Theme.textScale > 1.4 && width < Theme.px(300) : Theme.textScale > 1.4 || Theme.spaced || width < Theme.px(400) || height < Theme.px(200)
    readonly property string step: apart ? asked : "all"
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    Component.onCompleted: topics.open()

    Loader {
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
        cardWidth: Theme.textScale > 1.4 ? 85 : 72
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
                }
                Item {
                    Layout.fillHeight: true
                }
                TopicYears {
                    Layout.fillWidth: true
                    topics: root.topics
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                spacing: Theme.px(5)
                Told {
                    cap: Theme.h2
                }
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
                Layout.preferredHeight: Layout.minimumHeight
                sourceComponent: root.stage
            }
            Title {}
            TopicThemes {
                Layout.fillWidth: true
                topics: root.topics
                most: Theme.textScale > 1.4 ? 3 : 4
            }
            TopicYears {
                Layout.fillWidth: true
                topics: root.topics
            }
            Told {
                Layout.topMargin: Theme.px(3)
            }
            Handful {
                Layout.minimumHeight: Theme.px(60)
                Layout.preferredHeight: Math.round(root.height * 0.33)
                Layout.maximumHeight: Layout.preferredHeight
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
                onChosen: root.stepChosen("works")
                most: root.upright || Theme.cramped ? 3 : 4
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
                onChosen: root.stepChosen("works")
            }
        }
    }
    Component {
        id: works
        ColumnLayout {
            spacing: Theme.px(Theme.cramped ? 4.2 : 5)
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
                    Layout.preferredWidth: implicitWidth
                    Layout.minimumWidth: implicitWidth
                    padX: Theme.px(2)
                    symbol: Theme.cramped ? "" : "category"
                    text: qsTr("Topics")
                    onClicked: root.stepChosen("")
                }
                ActionButton {
                    visible: root.topics.years.length > 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: implicitWidth
                    Layout.minimumWidth: implicitWidth
                    padX: Theme.px(2)
                    symbol: Theme.cramped ? "" : "history"
                    text: qsTr("Years")
                    onClicked: root.stepChosen("years")
                }
                Another {
                    Layout.preferredWidth: implicitWidth * 1.4
                    Layout.minimumWidth: implicitWidth
                    padX: Theme.px(2)
                    symbol: Theme.cramped ? "" : "shuffle"
                    focus: true
                }
            }
        }
    }
}

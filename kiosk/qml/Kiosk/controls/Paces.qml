import QtQml

// How fast something can play; voices keep their pitch. One list for every place where it is chosen.
QtObject {
    readonly property var all: [[0.5, qsTr("Very slow")], [0.75, qsTr("Slow")], [1, qsTr("Normal speed")], [1.25, qsTr("Quick")], [1.5, qsTr("Very quick")]]
}

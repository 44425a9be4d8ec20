import QtQuick
import Kiosk

// A drawing of assets/icons in one colour. Never alone: a word stands beside it.
Image {
    id: root

    property string name: ""
    property color color: Theme.text
    property int size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : "image://icons/" + name + "/" + color.toString().slice(1)
    visible: name !== ""
    Accessible.ignored: true
}

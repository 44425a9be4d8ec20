import QtQuick
import Kiosk

// A web address, alone or in a sentence: too long for a line, it breaks after a sign, so that no word of it is cut.
Words {
    required property string address

    function breakable(): string {
        return address.replace(/[/._=&-](?=.)/g, "$&\u200b");
    }
    text: breakable()
    Accessible.name: address
}

package org.fanlight.files;

/// Why a file is not taken, and what to do.
public enum FileRefusal {
    EMPTY("is empty. Choose it again"),
    TOO_LARGE("is larger than 10 MB. Send a smaller one, or send it in parts"),
    HEIC("is a photograph of a kind that we cannot make safe (HEIC). Send it as JPEG, or send a screenshot of it"),
    OTHER_PICTURE("is a picture of a kind that we cannot make safe. Send it as JPEG or PNG"),
    BROKEN_PICTURE("cannot be read as a picture. Open it, save it again as JPEG or PNG, and send that"),
    TOO_MANY_PIXELS("has more than 50 million pixels. Send it at a smaller size"),
    OLD_DOCUMENT("is an older kind of document, in which programs can hide. Save it as .docx, .xlsx, .pptx or PDF"),
    MACROS("holds macros, which are small programs. Save it without them, or as PDF"),
    HOLDS_FILES("holds other files inside. Take them out, or save it as PDF"),
    BROKEN_DOCUMENT("cannot be read as a document. Open it, save it again, and send that"),
    EMAIL("is a saved e-mail, which can hold anything. Print it to PDF, and send what is attached to it one by one"),
    WEB_PAGE("is a web page or a drawing that a browser would run. Print it to PDF"),
    ARCHIVE("is an archive. Unpack it, and send what is in it one by one"),
    OTHER("is not one of the kinds we take: PDF, JPEG, PNG, Word, Excel, PowerPoint, OpenDocument or plain text");

    private final String words;

    FileRefusal(String words) {
        this.words = words;
    }

    /// What follows the file's name in a sentence.
    public String words() {
        return words;
    }
}

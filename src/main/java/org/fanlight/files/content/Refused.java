package org.fanlight.files.content;

import org.fanlight.files.FileRefusal;

/// A file that is not taken, on its way to whoever asked; never a failure of ours.
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final FileRefusal why;

    Refused(FileRefusal why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    FileRefusal why() {
        return why;
    }
}

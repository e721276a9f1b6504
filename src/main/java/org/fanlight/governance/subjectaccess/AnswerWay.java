package org.fanlight.governance.subjectaccess;

/// How the answer is to be given.
public enum AnswerWay {
    POST("By post"),
    E_MAIL("By e-mail"),
    IN_PERSON("In person");

    private final String words;

    AnswerWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

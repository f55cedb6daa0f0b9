package org.elmport.seal.jades;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is that is no JSON, as far as its first bytes tell: people send scans, archives and web pages. */
enum FileKind {
    PDF("%PDF", "The file is a PDF, which may show a credential and is none."),
    PNG("\u0089PNG", "The file is a picture, which may show a credential and is none."),
    JPEG("\u00ff\u00d8\u00ff", "The file is a picture, which may show a credential and is none."),
    ZIP("PK", "The file is an archive (ZIP); the credential may be in it."),
    MARKUP("<", "The file is XML or a web page, not a credential as JSON."),
    MARKED_UTF_8("\u00ef\u00bb\u00bf", "The file begins with a byte order mark: another program has written it anew."),
    UTF_16_LE("\u00ff\u00fe", "The file is text in UTF-16: another program has written it anew."),
    UTF_16_BE("\u00fe\u00ff", "The file is text in UTF-16: another program has written it anew.");

    private static final int LONGEST = 4;

    private final String beginning;
    private final String words;

    FileKind(String beginning, String words) {
        this.beginning = beginning;
        this.words = words;
    }

    /** What a file is instead of JSON, in a sentence; empty where its first bytes do not tell. */
    static Optional<String> words(byte[] file) {
        if (file.length == 0) {
            return Optional.of("The file is empty.");
        }
        String first = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
        for (FileKind kind : values()) {
            if (first.startsWith(kind.beginning)) {
                return Optional.of(kind.words);
            }
        }
        return Optional.empty();
    }
}

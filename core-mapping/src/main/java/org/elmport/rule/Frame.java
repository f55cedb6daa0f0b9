package org.elmport.rule;

import java.util.Arrays;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/** What has been seen of one open node. Frames are used again, so that a node costs no memory. */
final class Frame {

    private static final int FIRST_LANGUAGES = 16;

    final int[] counts;

    @Nullable
    TypeRule rule;

    /** Whether the node is a web resource whose address has to be that of a web page. */
    boolean webAddress;

    /** Where the node starts. */
    long line;

    long column;
    String path = "";

    /** The bounds of a period in seconds. */
    long start;

    long end;
    boolean startKnown;
    boolean endKnown;
    boolean startZoned;
    boolean endZoned;

    private int[] languages = new int[FIRST_LANGUAGES];
    private int languageCount;

    Frame(int width) {
        this.counts = new int[width];
    }

    void open(TypeRule newRule, @Nullable PropertyRule via) {
        rule = newRule;
        webAddress = via != null && via.webAddressInside && via.form == ValueForm.WEB_ADDRESS;
        Arrays.fill(counts, 0, newRule.properties.length, 0);
        languageCount = 0;
        startKnown = false;
        endKnown = false;
    }

    /**
     * Notes that a property has a text in a language; false when it has one already. There are only so many languages
     * and unknown ones are not noted, so that the search stays short whatever a document has.
     */
    boolean noteLanguage(int property, int language) {
        int entry = (property << 16) | language;
        for (int i = 0; i < languageCount; i++) {
            if (languages[i] == entry) {
                return false;
            }
        }
        if (languageCount == languages.length) {
            languages = Arrays.copyOf(languages, 2 * languageCount);
        }
        languages[languageCount++] = entry;
        return true;
    }
}

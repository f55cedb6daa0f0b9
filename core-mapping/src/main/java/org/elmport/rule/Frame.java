package org.elmport.rule;

import java.util.Arrays;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/** What has been seen of one open node. Frames are used again, so that a node costs no memory. */
final class Frame {

    private static final int FIRST_LANGUAGES = 8;
    private static final int[] NONE = {};

    /** How often each property has occurred; inner nodes are mostly of small classes. */
    int[] counts = NONE;

    @Nullable
    TypeRule rule;

    /** Whether the node is a web resource whose address has to be that of a web page. */
    boolean webAddress;

    /** Where the node starts. */
    long line;

    long column;
    String path = "";
    /** The identifier of the node; empty where it has none. */
    String id = "";
    /** The property that the node is a value of; none for the outermost. */
    @Nullable
    PropertyRule via;
    /** Whether a concept stands in the scheme that its property asks for. */
    boolean schemeSeen;
    /** Whether the concept was held against its list already. */
    boolean judged;
    /** Whether it says anything but its id and type. */
    boolean content;

    /** From when the node holds; of several the latest. */
    final Bound start = new Bound();
    /** Until when it holds, or what it offers lasts; of several the earliest. */
    final Bound end = new Bound();
    /** When it is to be looked at again. */
    final Bound review = new Bound();
    /** Until when one may apply; of several the latest. */
    final Bound deadline = new Bound();

    private int[] languages = NONE;
    private int languageCount;

    void open(TypeRule newRule, @Nullable PropertyRule property, String newId) {
        rule = newRule;
        webAddress = property != null && property.webAddressInside && property.form == ValueForm.WEB_ADDRESS;
        clearCounts(newRule.properties.length);
        languageCount = 0;
        via = property;
        id = newId;
        schemeSeen = false;
        judged = false;
        content = false;
        start.clear();
        end.clear();
        review.clear();
        deadline.clear();
    }

    private void clearCounts(int properties) {
        if (counts.length < properties) {
            counts = new int[properties];
        } else {
            Arrays.fill(counts, 0, properties, 0);
        }
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
            languages = Arrays.copyOf(languages, Math.max(FIRST_LANGUAGES, 2 * languageCount));
        }
        languages[languageCount++] = entry;
        return true;
    }
}

package org.elmport.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.elmport.vocabulary.CodeList;

/**
 * The language tags that texts may carry: ISO 639-1, and three letters of ISO 639-3 for a language that has no
 * two-letter code.
 */
final class LanguageTags {

    /** Says that a tag is unknown. */
    static final int UNKNOWN = -1;

    private static final int LETTERS = 26;
    private static final int TWO_LETTER_TAGS = LETTERS * LETTERS;
    private static final String ISO_639_1 = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co"
            + " cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht"
            + " hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln"
            + " lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt"
            + " qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts"
            + " tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
    private static final boolean[] TWO_LETTERS = new boolean[TWO_LETTER_TAGS];
    private static final Set<String> THREE_LETTERS_OF_TWO = new HashSet<>();

    static {
        for (String tag : ISO_639_1.split(" ", -1)) {
            TWO_LETTERS[number(tag)] = true;
            THREE_LETTERS_OF_TWO.add(new Locale(tag).getISO3Language());
        }
    }

    private LanguageTags() {}

    /** A number for a tag, the same for the same tag; {@link #UNKNOWN} for a tag that may not stand there. */
    static int known(String tag, RuleVocabulary concepts) {
        int number = number(tag);
        if (number < 0) {
            return UNKNOWN;
        }
        boolean known = number < TWO_LETTER_TAGS ? TWO_LETTERS[number] : threeLetters(tag, concepts);
        return known ? number : UNKNOWN;
    }

    /** Whether the language has a two-letter code, which should stand instead of these three letters. */
    static boolean hasTwoLetters(String tag) {
        return THREE_LETTERS_OF_TWO.contains(tag);
    }

    private static boolean threeLetters(String tag, RuleVocabulary concepts) {
        return !hasTwoLetters(tag)
                && concepts.contains(CodeList.LANGUAGE, CodeList.LANGUAGE.concept(tag.toUpperCase(Locale.ROOT)));
    }

    private static int number(String tag) {
        if (tag.length() != 2 && tag.length() != 3) {
            return UNKNOWN;
        }
        int number = 0;
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (c < 'a' || c > 'z') {
                return UNKNOWN;
            }
            number = number * LETTERS + (c - 'a');
        }
        return tag.length() == 2 ? number : number + TWO_LETTER_TAGS;
    }
}

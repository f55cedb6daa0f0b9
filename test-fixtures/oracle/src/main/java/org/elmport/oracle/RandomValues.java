package org.elmport.oracle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/**
 * Values at random. Wild ones have characters that a careless writer gets wrong; tame ones say nothing that any rule is
 * against.
 */
final class RandomValues {

    private static final CodeLists LISTS = CodeLists.standard();
    private static final String NATIONAL_LEVEL = CodeList.NQF.concept("c_3b2bd7b5");
    private static final List<String> LANGUAGES = List.of("en", "fi", "el", "mt", "uk");
    private static final List<String> WORDS = List.of(
            "algebra",
            "R&D",
            "a < b > c",
            "\"quoted\"",
            "it's",
            "Άλγεβρα",
            "наука",
            "\uD83D\uDE00",
            "ſtraße",
            "]]>",
            "line\nbreak",
            "tab\tstop",
            "&amp;",
            "<p>html</p>");

    private final SplittableRandom random;
    private final boolean wild;
    private int codes;
    private int concepts;

    private RandomValues(SplittableRandom random, boolean wild) {
        this.random = random;
        this.wild = wild;
    }

    static RandomValues wild(SplittableRandom random) {
        return new RandomValues(random, true);
    }

    static RandomValues tame(SplittableRandom random) {
        return new RandomValues(random, false);
    }

    /** Another language for each index. */
    String language(int index) {
        return LANGUAGES.get(index % LANGUAGES.size());
    }

    String text(PropertyDeclaration property) {
        if (wild) {
            return words();
        }
        // the shapes want an alternative title to differ from the title
        return property.form() == ValueForm.HTML ? "<p>Some <b>bold</b> text</p>" : "Some " + property.name();
    }

    private String words() {
        StringBuilder text = new StringBuilder(word());
        for (int more = random.nextInt(4); more > 0; more--) {
            text.append(' ').append(word());
        }
        return text.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A code that no other has. */
    String code() {
        return "C-" + codes++;
    }

    /** What a code is of, or nothing. */
    String codeType() {
        return wild && random.nextBoolean() ? "urn:example:code" : "";
    }

    /** A concept of no list; a tame one has an identifier of its own, because copies must agree. */
    String concept() {
        return "https://id.uni.example/concept/" + (wild ? random.nextInt(1_000) : concepts++);
    }

    /** A concept of a list. */
    String code(CodeList list) {
        return LISTS.codes(list)
                .skip(random.nextInt(LISTS.size(list)))
                .map(list::concept)
                .filter(iri -> wild || list != CodeList.NQF || !LISTS.framework(iri))
                .findFirst()
                .orElse(NATIONAL_LEVEL);
    }

    String literal(PropertyDeclaration property) {
        if (property.form() == ValueForm.MAIL_ADDRESS) {
            return "mailto:study" + random.nextInt(100) + "@uni.example";
        }
        if (property.form() == ValueForm.BASE64) {
            return Base64.getEncoder().encodeToString(words().getBytes(StandardCharsets.UTF_8));
        }
        return switch (property.datatype()) {
            // credits are texts, and have to be numbers
            case STRING, LANG_STRING -> wild ? words() : "7.5";
            case ANY_URI -> "https://uni.example/page?a=" + random.nextInt(100) + "&b=1";
            case DATE_TIME -> wild ? anyDay() : dayInOrder(property.name());
            case DURATION -> "PT" + random.nextInt(1, 300) + "H";
            case DECIMAL -> random.nextInt(1_000) + ".50";
            case INTEGER -> String.valueOf(random.nextInt(1, 1_000_000));
            case BOOLEAN -> wild || random.nextBoolean() ? String.valueOf(random.nextBoolean()) : "0";
        };
    }

    private String anyDay() {
        return "2026-%02d-%02dT09:00:00+02:00".formatted(random.nextInt(1, 13), random.nextInt(1, 29));
    }

    private static String dayInOrder(String name) {
        return name.startsWith("end") || name.startsWith("expiry")
                ? "2026-12-20T00:00:00+02:00"
                : "2026-09-01T00:00:00";
    }
}

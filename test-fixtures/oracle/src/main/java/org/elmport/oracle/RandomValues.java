package org.elmport.oracle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.ValueForm;

/** Literals at random, among them characters that a careless writer gets wrong. */
final class RandomValues {

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
    private int codes;

    RandomValues(SplittableRandom random) {
        this.random = random;
    }

    /** Another language for each index. */
    String language(int index) {
        return LANGUAGES.get(index % LANGUAGES.size());
    }

    String text() {
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

    String literal(PropertyDeclaration property) {
        if (property.form() == ValueForm.MAIL_ADDRESS) {
            return "mailto:study" + random.nextInt(100) + "@uni.example";
        }
        if (property.form() == ValueForm.BASE64) {
            return Base64.getEncoder().encodeToString(text().getBytes(StandardCharsets.UTF_8));
        }
        return switch (property.datatype()) {
            case STRING, LANG_STRING -> text();
            case ANY_URI -> "https://uni.example/page?a=" + random.nextInt(100) + "&b=1";
            case DATE_TIME -> "2026-%02d-%02dT09:00:00+02:00".formatted(random.nextInt(1, 13), random.nextInt(1, 29));
            case DURATION -> "PT" + random.nextInt(1, 300) + "H";
            case DECIMAL -> random.nextInt(1_000) + ".50";
            case INTEGER -> String.valueOf(random.nextInt(1, 1_000_000));
            case BOOLEAN -> String.valueOf(random.nextBoolean());
        };
    }
}

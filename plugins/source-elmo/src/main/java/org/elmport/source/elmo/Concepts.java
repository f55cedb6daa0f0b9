package org.elmport.source.elmo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.Countries;
import org.elmport.vocabulary.Languages;

/** Concepts of the model in the words of ELMO. */
final class Concepts {

    private static final String ECTS = CodeList.CREDIT_SYSTEM.concept("6fcec5c5af");
    private static final Map<String, String> TYPES = Map.of(
            CodeList.LEARNING_OPPORTUNITY_TYPE.concept("79343569f3"), "Degree Programme",
            CodeList.LEARNING_OPPORTUNITY_TYPE.concept("0f7dac46ca"), "Module",
            CodeList.LEARNING_OPPORTUNITY_TYPE.concept("05053c1cbe"), "Course",
            CodeList.LEARNING_OPPORTUNITY_TYPE.concept("7e1ac538db"), "Class");

    private Concepts() {}

    static boolean ects(Concept framework) {
        return framework.uri().equals(ECTS);
    }

    static Optional<String> type(Concept type) {
        return Optional.ofNullable(TYPES.get(type.uri()));
    }

    /** The code of two letters. */
    static Optional<String> country(Concept country) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> Countries.standard()
                        .concept(code)
                        .filter(country.uri()::equals)
                        .isPresent())
                .findFirst();
    }

    /** The code of two letters, where the language has one. */
    static Optional<String> language(Concept language) {
        return Languages.standard().textTag(language.uri()).filter(tag -> tag.length() == 2);
    }

    static Optional<String> code(CodeList list, Concept concept) {
        return Optional.of(concept.uri())
                .filter(uri -> uri.startsWith(list.conceptPrefix()))
                .map(uri -> uri.substring(list.conceptPrefix().length()));
    }

    /** 1 and 2, as ISO 5218 has them. */
    static Optional<String> gender(Concept gender) {
        List<String> codes = List.of("MALE", "FEMALE");
        return code(CodeList.HUMAN_SEX, gender)
                .map(codes::indexOf)
                .filter(place -> place >= 0)
                .map(place -> String.valueOf(place + 1));
    }
}

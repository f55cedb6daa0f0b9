package org.elmport.vocabulary;

import java.util.Map;
import java.util.Optional;

/**
 * Levels of national frameworks, told from their labels ({@code NLQF Level 4+}): which concepts are whole frameworks,
 * and what a level is referenced to in the European Qualifications Framework.
 */
final class NationalLevels {

    private static final String LEVEL = " Level ";
    private static final String ENTRY = " Entry";
    private static final String SAME_NUMBER = "*";
    private static final Map<String, String> REFERENCED =
            VocabularyTable.read("nqf-eqf.tsv").pairs();

    private NationalLevels() {}

    static boolean framework(String iri) {
        return label(iri)
                .filter(label -> !label.contains(LEVEL) && !label.contains(ENTRY))
                .isPresent();
    }

    static Optional<Integer> eqfLevelOf(String iri) {
        return label(iri).flatMap(NationalLevels::referenced);
    }

    private static Optional<Integer> referenced(String label) {
        String exact = REFERENCED.get(label);
        if (exact != null) {
            return Optional.of(Integer.valueOf(exact));
        }
        int level = label.indexOf(LEVEL);
        if (level < 0 || !SAME_NUMBER.equals(REFERENCED.get(label.substring(0, level)))) {
            return Optional.empty();
        }
        int number = label.charAt(level + LEVEL.length()) - '0';
        return number >= 1 && number <= 8 ? Optional.of(number) : Optional.empty();
    }

    private static Optional<String> label(String iri) {
        return CodeLists.standard().label(CodeList.NQF, iri);
    }
}

package org.elmport.university;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses the languages of a record. */
final class Languages {

    private static final int IN_ENGLISH = 40;
    private static final int IN_FINNISH = 30;
    private static final int IN_PORTUGUESE = 15;
    private static final int DESCRIBED_IN_ALL = 40;

    private Languages() {}

    /** A language of instruction. */
    static CatalogueLanguage instruction(Dice dice) {
        int drawn = dice.below(100);
        if (drawn < IN_ENGLISH) {
            return CatalogueLanguage.ENGLISH;
        }
        if (drawn < IN_ENGLISH + IN_FINNISH) {
            return CatalogueLanguage.FINNISH;
        }
        return drawn < IN_ENGLISH + IN_FINNISH + IN_PORTUGUESE
                ? CatalogueLanguage.PORTUGUESE
                : CatalogueLanguage.POLISH;
    }

    /** The languages in which a record is described: English, that of instruction, and for some all. */
    static List<CatalogueLanguage> description(Dice dice, CatalogueLanguage instruction) {
        if (dice.percent(DESCRIBED_IN_ALL)) {
            return List.of(CatalogueLanguage.values());
        }
        Set<CatalogueLanguage> chosen = EnumSet.of(CatalogueLanguage.ENGLISH, instruction);
        return chosen.stream().sorted().toList();
    }
}

package org.elmport.annex;

import java.time.Instant;

/** Says which accreditations stand for the quality of a micro-credential, and which contradict it. */
final class AccreditationRules {

    private static final int INSTITUTIONAL_LICENCE =
            CodeIndex.ACCREDITATION.number("http://data.europa.eu/snb/accreditation/003293d2ce");
    private static final int INSTITUTIONAL_QUALITY =
            CodeIndex.ACCREDITATION.number("http://data.europa.eu/snb/accreditation/bb4618238e");
    private static final long TYPE_BITS = (1 << CatalogueTable.ACCREDITATION_LEVELS) - 1;
    private static final long LEVEL_BITS =
            (1 << (CatalogueTable.ACCREDITATION_EXPIRY - CatalogueTable.ACCREDITATION_LEVELS)) - 1;

    private final Facts facts;
    private final AnnexOptions options;
    private final long level;

    /**
     * Rules for one micro-credential.
     *
     * @param level the bit of its EQF level; 0 when it has none
     */
    AccreditationRules(Facts facts, AnnexOptions options, long level) {
        this.facts = facts;
        this.options = options;
        this.level = level;
    }

    /**
     * Takes an accreditation.
     *
     * @param bits its facts, as {@link CatalogueTable} keeps them
     * @param covers whether it is about this micro-credential, or not limited to any
     * @param own whether the specification itself has it, not an organisation
     */
    void take(long bits, boolean covers, boolean own, String path) {
        int type = (int) (bits & TYPE_BITS) - 1;
        long levels = (bits >>> CatalogueTable.ACCREDITATION_LEVELS) & LEVEL_BITS;
        if (!covers && !own) {
            facts.near(StandardElement.QUALITY_ASSURANCE, "an accreditation of the organisation is about another one");
            return;
        }
        facts.check(IntegrityRule.MC_IR_08);
        if (type < 0) {
            facts.near(StandardElement.QUALITY_ASSURANCE, "an accreditation has no type");
            return;
        }
        if (!covers) {
            inconsistent(path, "the accreditation of the qualification is limited to another one");
            return;
        }
        String label = CodeIndex.ACCREDITATION.label(type);
        if (own && (type == INSTITUTIONAL_LICENCE || type == INSTITUTIONAL_QUALITY)) {
            inconsistent(path, "the accreditation of a qualification is of the type " + label);
        }
        if (level != 0 && levels != 0 && (levels & level) == 0) {
            inconsistent(path, "the accreditation does not cover the EQF level of the micro-credential");
        }
        expiry(bits >>> CatalogueTable.ACCREDITATION_EXPIRY, path);
        facts.found(StandardElement.QUALITY_ASSURANCE, path, label);
    }

    private void inconsistent(String path, String message) {
        facts.object(AnnexFinding.ACCREDITATION_INCONSISTENT, path, message);
    }

    private void expiry(long seconds, String path) {
        if (seconds > 0
                && options.asOf()
                        .map(Instant::getEpochSecond)
                        .filter(now -> now > seconds)
                        .isPresent()) {
            facts.object(
                    AnnexFinding.ACCREDITATION_EXPIRED,
                    path,
                    "the accreditation expired on "
                            + Instant.ofEpochSecond(seconds).toString().substring(0, 10));
        }
    }
}

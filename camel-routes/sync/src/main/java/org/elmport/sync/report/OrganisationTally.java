package org.elmport.sync.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.Text;
import org.elmport.spill.SpillOptions;

/**
 * Counts what becomes of the records of each faculty: the organisations right below the institution, with all that is
 * below them. What it keeps for each record is a hash and a number that leads to the organisation, on disk when they are many.
 * An offering without organisation counts for that of its course. Not for several threads at once.
 */
public final class OrganisationTally implements AutoCloseable {

    private static final class Organisation {
        private final String id;
        private String name = "";
        private String parent = "";
        private long offered;
        private long heldBack;
        private final TreeMap<String, Long> reasons = new TreeMap<>();

        Organisation(String id) {
            this.id = id;
        }
    }

    private static final int DEEPEST = 20;

    /** Before what is offered: that decides who offers it. */
    private static final String OFFERED = "<";

    /** Before the organisation. */
    private static final String BY = ">";

    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final RecordNumbers organisationOf;
    private final RecordNumbers offeredBy;
    private final RecordNumbers heldBack;
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    /** A tally of nothing so far. */
    public OrganisationTally() {
        this(SpillOptions.standard());
    }

    OrganisationTally(SpillOptions memory) {
        organisationOf = new RecordNumbers(memory);
        offeredBy = new RecordNumbers(memory);
        heldBack = new RecordNumbers(memory);
    }

    /** A record was read. */
    public void read(SourceRecord record) {
        read(record.reference(), remarks(record));
    }

    /**
     * What must be known of a record to count it: for an organisation its name and the one above it; for one that is
     * current, also what it counts for.
     */
    public static List<String> remarks(SourceRecord record) {
        List<String> remarks = new ArrayList<>(3);
        remarks.add(record.sourceState() == SourceState.CURRENT ? attribution(record) : "");
        if (record instanceof OrganisationRecord organisation) {
            remarks.add(name(organisation));
            remarks.add(organisation.parentId().orElse(""));
        }
        return remarks;
    }

    /** A record was read, of which this is known. */
    public void read(RecordReference record, List<String> remarks) {
        if (remarks.size() > 1) {
            Organisation known = organisations.get(number(record.id()));
            known.name = remarks.get(1);
            known.parent = remarks.get(2);
        }
        if (!remarks.isEmpty()) {
            attribute(record, remarks.get(0));
        }
    }

    /** A finding came up; the first error holds its record back. */
    public void found(Finding finding) {
        if (!finding.error()) {
            return;
        }
        RecordReference record = finding.record();
        boolean known =
                organisationOf.get(record).isPresent() || offeredBy.get(record).isPresent();
        if (known && heldBack.get(record).isEmpty()) {
            heldBack.put(record, codes.computeIfAbsent(finding.code().code(), code -> codes.size()));
        }
    }

    /** The counts, for faculties that have records; by name. Ends the tally. */
    public List<OrganisationCount> counts() {
        List<String> reasons = List.copyOf(codes.keySet());
        organisationOf.forEach((record, organisation) -> count(record, (int) organisation, reasons));
        offeredBy.forEach((record, offered) -> {
            OptionalLong organisation = organisationOf.get(offered);
            count(record, organisation.isPresent() ? (int) organisation.getAsLong() : number(""), reasons);
        });
        return organisations.stream()
                .filter(organisation -> organisation.offered > 0)
                .map(OrganisationTally::result)
                .sorted(Comparator.comparing(OrganisationCount::name).thenComparing(OrganisationCount::id))
                .toList();
    }

    private void count(long record, int number, List<String> reasons) {
        Organisation faculty = faculty(organisations.get(number));
        faculty.offered++;
        OptionalLong reason = heldBack.get(record);
        if (reason.isPresent()) {
            faculty.heldBack++;
            faculty.reasons.merge(reasons.get((int) reason.getAsLong()), 1L, Long::sum);
        }
    }

    /** The organisation below the one at the top; steps are counted, because parents may lead in a circle. */
    private Organisation faculty(Organisation organisation) {
        Organisation current = organisation;
        for (int step = 0; step < DEEPEST; step++) {
            Optional<Organisation> parent = parent(current);
            if (parent.isEmpty() || parent(parent.get()).isEmpty()) {
                return current;
            }
            current = parent.get();
        }
        return organisation;
    }

    private Optional<Organisation> parent(Organisation organisation) {
        Integer number = numbers.get(organisation.parent);
        return organisation.parent.isEmpty() || number == null
                ? Optional.empty()
                : Optional.of(organisations.get(number));
    }

    private static OrganisationCount result(Organisation organisation) {
        return new OrganisationCount(
                organisation.id,
                organisation.name.isEmpty() ? organisation.id : organisation.name,
                organisation.offered - organisation.heldBack,
                organisation.heldBack,
                organisation.reasons);
    }

    private static String attribution(SourceRecord record) {
        Optional<String> organisation = organisationId(record);
        if (organisation.isEmpty() && record instanceof OfferingRecord offering) {
            return OFFERED + offering.offeredKind().word() + ' ' + offering.offeredId();
        }
        return BY + organisation.orElse("");
    }

    private void attribute(RecordReference record, String attribution) {
        if (attribution.startsWith(OFFERED)) {
            int end = attribution.indexOf(' ');
            RecordReference offered =
                    new RecordReference(attribution.substring(OFFERED.length(), end), attribution.substring(end + 1));
            offeredBy.put(record, RecordNumbers.hash(offered));
        } else if (attribution.startsWith(BY)) {
            organisationOf.put(record, number(attribution.substring(BY.length())));
        }
    }

    private static Optional<String> organisationId(SourceRecord record) {
        if (record instanceof CourseRecord course) {
            return course.fields().organisationId();
        }
        if (record instanceof ProgrammeRecord programme) {
            return programme.fields().organisationId();
        }
        if (record instanceof OfferingRecord offering) {
            return offering.organisationId();
        }
        return record.kind() == RecordKind.ORGANISATION ? Optional.of(record.id()) : Optional.empty();
    }

    private static String name(OrganisationRecord organisation) {
        return organisation.legalName().versions().stream()
                .min(Comparator.comparing(version -> version.language().startsWith("en") ? 0 : 1))
                .map(Text.Version::value)
                .orElse(organisation.id());
    }

    private int number(String organisationId) {
        return numbers.computeIfAbsent(organisationId, id -> {
            organisations.add(new Organisation(id));
            return organisations.size() - 1;
        });
    }

    /** Lets go of what is on disk. */
    @Override
    public void close() {
        organisationOf.close();
        offeredBy.close();
        heldBack.close();
    }
}

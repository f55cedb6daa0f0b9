package org.elmport.university;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The catalogue of an invented university. Records are made when they are asked for, one by one and in any order, and none is
 * kept: a million courses need no more memory than ten. Instances can be shared between threads.
 */
public final class University {

    private final UniversityPlan plan;
    private final Structure structure;
    private final FlawSchedule flaws;
    private final CourseFactory courses;
    private final ProgrammeFactory programmes;
    private final OfferingFactory offerings;
    private final SessionFactory sessions;
    private final OrganisationFactory organisations;
    private final AccreditationFactory accreditations;

    private University(UniversityPlan plan) {
        Phrasebook catalogue = Phrasebook.read("catalogue.txt");
        Phrasebook names = Phrasebook.read("organisations.txt");
        this.plan = plan;
        this.structure = new Structure(plan);
        this.flaws = new FlawSchedule(plan.flaws());
        this.courses = new CourseFactory(plan.seed(), structure, catalogue);
        this.programmes = new ProgrammeFactory(plan.seed(), structure, catalogue);
        this.sessions = new SessionFactory(structure, names);
        this.offerings = new OfferingFactory(plan.seed(), structure, sessions, catalogue);
        this.organisations = new OrganisationFactory(structure, names);
        this.accreditations = new AccreditationFactory(structure, programmes, names);
    }

    /** The university of a plan. The same plan gives equal records, always. */
    public static University generate(UniversityPlan plan) {
        return new University(plan);
    }

    /** The plan it was made from. */
    public UniversityPlan plan() {
        return plan;
    }

    /** How many courses there are. */
    public int courseCount() {
        return structure.courses();
    }

    /** How many programmes there are. */
    public int programmeCount() {
        return structure.programmes();
    }

    /** How many offerings there are, of courses and of programmes. */
    public int offeringCount() {
        return structure.courseOfferings() + structure.programmes();
    }

    /** How many organisations there are. */
    public int organisationCount() {
        return structure.organisations();
    }

    /** How many academic years and semesters there are. */
    public int sessionCount() {
        return SessionFactory.count();
    }

    /** How many accreditations there are. */
    public int accreditationCount() {
        return structure.accreditations();
    }

    /** A course by its place, from 0. */
    public Course course(int index) {
        Course course = courses.course(within(index, courseCount()));
        return flaws.ofCourse(index).map(flaw -> Flaws.put(flaw, course)).orElse(course);
    }

    /** A programme by its place, from 0. */
    public Programme programme(int index) {
        return programmes.programme(within(index, programmeCount()));
    }

    /** An organisation by its place, from 0; the first is the university itself. */
    public Organisation organisation(int index) {
        return organisations.organisation(within(index, organisationCount()));
    }

    /** An academic year or semester by its place, from 0. */
    public AcademicSession session(int index) {
        return sessions.session(within(index, sessionCount()));
    }

    /** An accreditation by its place, from 0. */
    public Accreditation accreditation(int index) {
        return accreditations.accreditation(within(index, accreditationCount()));
    }

    private static int within(int index, int count) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(
                    "there are " + count + " records, number " + index + " is not one of them");
        }
        return index;
    }

    /** The runs of a course, one to three. */
    public List<Offering> offeringsOf(Course course) {
        return IntStream.range(0, structure.offeringsOf(course.index()))
                .mapToObj(run -> courseOffering(course, run))
                .toList();
    }

    private Offering courseOffering(Course course, int run) {
        Offering offering = offerings.of(course, run);
        Optional<Flaw> flaw = run == 0 ? flaws.ofOffering(course.index()) : Optional.empty();
        return flaw.map(found -> Flaws.put(found, offering)).orElse(offering);
    }

    /** The run of a programme. */
    public Offering offeringOf(Programme programme) {
        return offerings.of(programme);
    }

    /** All courses in the order of the catalogue, made one by one. */
    public Stream<Course> courses() {
        return IntStream.range(0, courseCount()).mapToObj(this::course);
    }

    /** All programmes in the order of the catalogue, made one by one. */
    public Stream<Programme> programmes() {
        return IntStream.range(0, programmeCount()).mapToObj(this::programme);
    }

    /** All organisations, the university first, made one by one. */
    public Stream<Organisation> organisations() {
        return IntStream.range(0, organisationCount()).mapToObj(this::organisation);
    }

    /** All academic years and semesters. */
    public Stream<AcademicSession> sessions() {
        return IntStream.range(0, sessionCount()).mapToObj(this::session);
    }

    /** All accreditations, made one by one. */
    public Stream<Accreditation> accreditations() {
        return IntStream.range(0, accreditationCount()).mapToObj(this::accreditation);
    }

    /** All offerings, those of courses first, made one by one. */
    public Stream<Offering> offerings() {
        return Stream.concat(
                courses().flatMap(course -> offeringsOf(course).stream()),
                programmes().map(this::offeringOf));
    }

    /** All records with a flaw, and which it is: first courses, then offerings. */
    public Stream<FlawedRecord> flawedRecords() {
        Stream<FlawedRecord> ofCourses = IntStream.range(0, courseCount())
                .boxed()
                .flatMap(index -> flawed(RecordType.COURSE, index, flaws.ofCourse(index)));
        Stream<FlawedRecord> ofOfferings = IntStream.range(0, courseCount())
                .boxed()
                .flatMap(index -> flawed(
                        RecordType.COURSE_OFFERING, (long) index * OfferingFactory.RUNS, flaws.ofOffering(index)));
        return Stream.concat(ofCourses, ofOfferings);
    }

    private Stream<FlawedRecord> flawed(RecordType type, long index, Optional<Flaw> flaw) {
        return flaw.map(found -> new FlawedRecord(type, structure.keys().key(type, index), found)).stream();
    }

    /** The place of the course with a UUID; empty when there is none. */
    public OptionalInt courseIndex(UUID uuid) {
        return index(RecordType.COURSE, uuid, courseCount());
    }

    /** The place of the programme with a UUID; empty when there is none. */
    public OptionalInt programmeIndex(UUID uuid) {
        return index(RecordType.PROGRAMME, uuid, programmeCount());
    }

    /** The place of the organisation with a UUID; empty when there is none. */
    public OptionalInt organisationIndex(UUID uuid) {
        return index(RecordType.ORGANISATION, uuid, organisationCount());
    }

    /** The place of the academic session with a UUID; empty when there is none. */
    public OptionalInt sessionIndex(UUID uuid) {
        return index(RecordType.ACADEMIC_SESSION, uuid, sessionCount());
    }

    /** The offering with a UUID; empty when there is none. */
    public Optional<Offering> offering(UUID uuid) {
        OptionalInt programme = index(RecordType.PROGRAMME_OFFERING, uuid, programmeCount());
        if (programme.isPresent()) {
            return Optional.of(offeringOf(programme(programme.getAsInt())));
        }
        OptionalInt run = index(RecordType.COURSE_OFFERING, uuid, courseCount() * OfferingFactory.RUNS);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        List<Offering> runs = offeringsOf(course(run.getAsInt() / OfferingFactory.RUNS));
        int number = run.getAsInt() % OfferingFactory.RUNS;
        return number < runs.size() ? Optional.of(runs.get(number)) : Optional.empty();
    }

    private OptionalInt index(RecordType type, UUID uuid, int count) {
        OptionalLong found = structure.keys().index(type, uuid);
        return found.isPresent() && found.getAsLong() < count
                ? OptionalInt.of((int) found.getAsLong())
                : OptionalInt.empty();
    }
}

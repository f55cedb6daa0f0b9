package org.elmport.university;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sizes and references: how many records of each kind there are and which belongs to which, worked out from the plan. */
final class Structure {

    static final int UNIVERSITY = 0;
    static final int FIRST_PARTNER = 1;
    static final int SECOND_PARTNER = 2;
    static final int AGENCY = 3;

    private static final int SINGLE_ORGANISATIONS = 4;
    private static final int COURSES_OF_A_CAMPUS = 3000;
    private static final int COURSES_OF_A_PROGRAMME = 12;
    private static final int LEAST_PROGRAMMES = 18;
    private static final int PROGRAMMES_FOR_ONE_ACCREDITATION = 3;
    private static final int FIELDS = FieldOfStudy.ALL.size();
    private static final List<Faculty> FACULTY_LIST = List.of(Faculty.values());
    private static final int FACULTIES = FACULTY_LIST.size();
    private static final int CAMPUS_ORGANISATIONS = FACULTIES + FIELDS;
    private static final List<Integer> OFFERINGS = List.of(2, 1, 3, 2, 1);
    private static final int OFFERINGS_OF_A_ROUND = 9;

    private final int courses;
    private final Keys keys;

    Structure(UniversityPlan plan) {
        this.courses = plan.courses();
        this.keys = new Keys(plan.seed());
    }

    Keys keys() {
        return keys;
    }

    int courses() {
        return courses;
    }

    int programmes() {
        return Math.max(LEAST_PROGRAMMES, courses / COURSES_OF_A_PROGRAMME);
    }

    int campuses() {
        return 1 + (courses - 1) / COURSES_OF_A_CAMPUS;
    }

    int organisations() {
        return SINGLE_ORGANISATIONS + campuses() * CAMPUS_ORGANISATIONS;
    }

    /** The university itself and every third programme. */
    int accreditations() {
        return 1 + (programmes() - 1) / PROGRAMMES_FOR_ONE_ACCREDITATION + 1;
    }

    /** How many runs a course has, 1 to 3. */
    int offeringsOf(int course) {
        return OFFERINGS.get(course % OFFERINGS.size());
    }

    /** How many runs all courses have. */
    int courseOfferings() {
        int rest = courses % OFFERINGS.size();
        return courses / OFFERINGS.size() * OFFERINGS_OF_A_ROUND
                + OFFERINGS.subList(0, rest).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    static FieldOfStudy field(int index) {
        return FieldOfStudy.ALL.get(index % FIELDS);
    }

    /** The place of a course or programme among those of its field. */
    static int round(int index) {
        return index / FIELDS;
    }

    private int campus(int index) {
        return round(index) % campuses();
    }

    /** The department of a course or programme. */
    RecordKey department(int index) {
        return organisation(campusStart(campus(index)) + FACULTIES + index % FIELDS);
    }

    RecordKey organisation(int index) {
        return keys.key(RecordType.ORGANISATION, index);
    }

    private static int campusStart(int campus) {
        return SINGLE_ORGANISATIONS + campus * CAMPUS_ORGANISATIONS;
    }

    /** What an organisation is, when it belongs to a campus; empty for the university, its partners and the agency. */
    static Optional<CampusPlace> campusPlace(int organisation) {
        if (organisation < SINGLE_ORGANISATIONS) {
            return Optional.empty();
        }
        int campus = (organisation - SINGLE_ORGANISATIONS) / CAMPUS_ORGANISATIONS;
        int place = (organisation - SINGLE_ORGANISATIONS) % CAMPUS_ORGANISATIONS;
        if (place < FACULTIES) {
            return Optional.of(new CampusPlace(campus, FACULTY_LIST.get(place), Optional.empty(), UNIVERSITY));
        }
        FieldOfStudy field = FieldOfStudy.ALL.get(place - FACULTIES);
        int parent = campusStart(campus) + FACULTY_LIST.indexOf(field.faculty());
        return Optional.of(new CampusPlace(campus, field.faculty(), Optional.of(field), parent));
    }

    /** The programmes of a course: one of its field, and for some a second one. */
    List<RecordKey> programmesOf(int course) {
        int field = course % FIELDS;
        int ofField = (programmes() - field - 1) / FIELDS + 1;
        int round = round(course);
        List<RecordKey> found = new ArrayList<>();
        found.add(programme(field + FIELDS * (round % ofField)));
        if (ofField > 1 && round % 3 == 2) {
            found.add(programme(field + FIELDS * ((round + 1) % ofField)));
        }
        return found;
    }

    RecordKey programme(int index) {
        return keys.key(RecordType.PROGRAMME, index);
    }

    /** The accreditation of a programme, which every third has. */
    Optional<RecordKey> accreditationOf(int programme) {
        return programme % PROGRAMMES_FOR_ONE_ACCREDITATION == 0
                ? Optional.of(keys.key(RecordType.ACCREDITATION, 1L + programme / PROGRAMMES_FOR_ONE_ACCREDITATION))
                : Optional.empty();
    }

    /** The programme that an accreditation is for; that of the university, the first, is for none. */
    static Optional<Integer> accreditedProgramme(int accreditation) {
        return accreditation == 0
                ? Optional.empty()
                : Optional.of((accreditation - 1) * PROGRAMMES_FOR_ONE_ACCREDITATION);
    }

    /**
     * The place of an organisation on a campus.
     *
     * @param campus the campus, from 0
     * @param faculty the faculty that it is or belongs to
     * @param field the field of a department; empty for a faculty
     * @param parent the index of the organisation above
     */
    record CampusPlace(int campus, Faculty faculty, Optional<FieldOfStudy> field, int parent) {}
}

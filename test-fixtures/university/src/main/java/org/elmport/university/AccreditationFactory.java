package org.elmport.university;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the accreditations of the university and of its programmes. */
final class AccreditationFactory {

    private static final List<CatalogueLanguage> ALL = List.of(CatalogueLanguage.values());
    private static final LocalDate FIRST_DECISION = LocalDate.of(2022, 2, 1);
    private static final int YEARS_OF_VALIDITY = 6;

    private final Structure structure;
    private final ProgrammeFactory programmes;
    private final Phrasebook words;

    AccreditationFactory(Structure structure, ProgrammeFactory programmes, Phrasebook words) {
        this.structure = structure;
        this.programmes = programmes;
        this.words = words;
    }

    Accreditation accreditation(int index) {
        Optional<Integer> programme = Structure.accreditedProgramme(index);
        Phrase title = programme
                .map(found -> words.one("programmeAccreditation").about(programmes.title(found)))
                .orElseGet(() -> words.one("institutionAccreditation"));
        LocalDate issued = FIRST_DECISION.plusDays(index % 365);
        return new Accreditation(
                structure.keys().key(RecordType.ACCREDITATION, index),
                programme.map(structure::programme),
                title.texts(ALL),
                List.of(structure.organisation(Structure.UNIVERSITY)),
                structure.organisation(Structure.AGENCY),
                programme.map(found -> Structure.field(found).iscedField()),
                programme.map(found -> ProgrammeFactory.type(found).level()),
                issued,
                issued.plusYears(YEARS_OF_VALIDITY),
                "https://quality.example/decisions/" + (index + 1));
    }
}

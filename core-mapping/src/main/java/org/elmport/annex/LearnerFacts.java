package org.elmport.annex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.LangString;
import org.elmport.elm.Person;

/** Says by which facts a learner is identified: the names of the facts, never what they are. */
final class LearnerFacts {

    private LearnerFacts() {}

    static void gather(Person learner, AnnexOptions options, Facts facts) {
        List<String> names = new ArrayList<>();
        boolean given = add("givenName", said(learner.givenName()), names);
        boolean family = add("familyName", said(learner.familyName()), names);
        boolean full = add("fullName", said(learner.fullName()), names);
        add("dateOfBirth", learner.dateOfBirth().isPresent(), names);
        add("nationalID", learner.nationalId().isPresent(), names);
        add("identifier", !learner.identifier().isEmpty(), names);
        if (full || (given && family)) {
            names.forEach(name -> facts.found(StandardElement.LEARNER, "credentialSubject." + name, name));
        } else {
            String stated = names.isEmpty() ? "nothing is stated" : "only " + String.join(", ", names);
            facts.near(StandardElement.LEARNER, stated + ", where the full name, or given and family name, is wanted");
        }
        birth(learner, options, facts);
    }

    private static boolean said(Optional<LangString> text) {
        return text.filter(name -> !name.value().isBlank()).isPresent();
    }

    private static boolean add(String name, boolean there, List<String> names) {
        if (there) {
            names.add(name);
        }
        return there;
    }

    private static void birth(Person learner, AnnexOptions options, Facts facts) {
        Optional<Instant> birth = learner.dateOfBirth().flatMap(Moments::of).map(moment -> moment.toInstant());
        if (birth.isEmpty()) {
            return;
        }
        facts.check(IntegrityRule.MC_IR_02);
        if (options.asOf().isEmpty()) {
            facts.leaveUnchecked(IntegrityRule.MC_IR_02);
        } else if (birth.get().isAfter(options.asOf().get())) {
            facts.object(
                    AnnexFinding.BIRTH_DATE_IN_FUTURE,
                    "credentialSubject.dateOfBirth",
                    "the date of birth of the learner lies in the future");
        }
    }
}

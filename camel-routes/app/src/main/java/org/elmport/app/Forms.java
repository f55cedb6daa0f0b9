package org.elmport.app;

import java.util.Arrays;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;

/** Forms and versions, by the words of the command line. */
final class Forms {

    private Forms() {}

    static DatasetForm named(String word) throws CommandFailure {
        return Arrays.stream(DatasetForm.values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        word + " is no form of a dataset",
                        "There are: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(DatasetForm.values())
                                                .map(DatasetForm::word)
                                                .toList())));
    }

    static ApplicationProfile version(String word) throws CommandFailure {
        return ApplicationProfile.loq().stream()
                .filter(profile -> profile.version().equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, word + " is no version of LOQ", "There are: 3.3.1 and 3.1.0"));
    }
}

package org.elmport.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elmport.vocabulary.UnknownCodePolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads on the command line what is done about unknown codes. */
final class PolicyReader implements ITypeConverter<UnknownCodePolicy> {

    @Override
    public UnknownCodePolicy convert(String word) {
        return Arrays.stream(UnknownCodePolicy.values())
                .filter(policy -> word(policy).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be "
                        + Arrays.stream(UnknownCodePolicy.values())
                                .map(PolicyReader::word)
                                .collect(Collectors.joining(" or "))
                        + ", not " + word));
    }

    private static String word(UnknownCodePolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }
}

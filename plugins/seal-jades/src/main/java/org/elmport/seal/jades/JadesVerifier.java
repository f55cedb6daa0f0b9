package org.elmport.seal.jades;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealReport;
import org.elmport.plugin.seal.SealStatement;
import org.elmport.plugin.seal.SealVerifier;
import org.elmport.plugin.setting.Settings;
import org.elmport.seal.jades.SealedFile.NotSealedException;
import org.elmport.seal.jades.SealedFile.Signed;
import org.jose4j.base64url.Base64Url;

/** Verifies sealed files: the signature by Java itself, certificates and time stamps by the library. */
final class JadesVerifier implements SealVerifier {

    private static final Pattern BASE_64 = Pattern.compile("[\\w-]*+");

    private final TrustServices services;
    private final VerdictOptions options;

    JadesVerifier(Settings settings, InstantSource clock) throws SealException {
        this.services = TrustServices.of(settings, clock);
        this.options =
                new VerdictOptions(settings.get(JadesSettings.REVOCATION), settings.get(JadesSettings.LOWEST_LEVEL));
    }

    @Override
    public SealReport verify(byte[] document, Instant at, FindingSink findings) {
        try {
            SealedFile file = SealedFile.read(document);
            return LibraryClasses.within(() -> verify(document, file, at, findings));
        } catch (NotSealedException none) {
            report(findings, none.code(), String.valueOf(none.getMessage()));
            return SealReport.NONE;
        }
    }

    private SealReport verify(byte[] document, SealedFile file, Instant at, FindingSink findings) {
        if (!file.payloadFirst()) {
            report(
                    findings,
                    SealFinding.SEAL_PAYLOAD_NOT_FIRST,
                    "The first member of the sealed file is not its payload.");
        }
        SignatureCheck check = new SignatureCheck(file.payload(), (code, message) -> report(findings, code, message));
        List<Signed> holding = file.signatures().stream().filter(check::holds).toList();
        List<SealStatement> statements = new ArrayList<>();
        if (holding.size() == file.signatures().size()) {
            holding.stream().filter(signed -> signed.header().older()).forEach(signed -> olderHeader(findings));
            statements.addAll(new LibraryVerdict(services, options, at, findings).of(document, holding));
        } else {
            file.signatures().forEach(signed -> Statements.unverified(signed).ifPresent(statements::add));
        }
        return new SealReport(content(file), statements);
    }

    private static String content(SealedFile file) {
        boolean encoded =
                file.signatures().stream().anyMatch(signed -> signed.header().encodedPayload());
        // a header from which b64 was stripped stands beside a payload that is no Base64
        return encoded && BASE_64.matcher(file.payload()).matches()
                ? new String(Base64Url.decode(file.payload()), StandardCharsets.UTF_8)
                : file.payload();
    }

    private static void olderHeader(FindingSink findings) {
        report(findings, SealFinding.SEAL_HEADER_OLDER, "The header of the seal is of the older form (sigT).");
    }

    private static void report(FindingSink findings, SealFinding code, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, "", message));
    }
}

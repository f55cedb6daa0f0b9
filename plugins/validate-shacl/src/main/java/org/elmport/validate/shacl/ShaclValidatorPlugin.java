package org.elmport.validate.shacl;

import java.nio.file.Path;
import java.util.List;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.DocumentValidator;
import org.elmport.plugin.ValidatorException;
import org.elmport.plugin.ValidatorPlugin;
import org.elmport.plugin.setting.Setting;

/** Checks LOQ datasets and European Digital Credentials by the Commission's shapes. */
public final class ShaclValidatorPlugin implements ValidatorPlugin {

    /** For the service loader. */
    public ShaclValidatorPlugin() {}

    @Override
    public String name() {
        return "shacl";
    }

    @Override
    public String summary() {
        return "Checks LOQ datasets and European Digital Credentials by the official SHACL shapes of a pack.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(ShaclFinding.values());
    }

    @Override
    public DocumentValidator open(Path officialFiles) throws ValidatorException {
        return new ShapesValidator(OfficialFiles.in(officialFiles));
    }
}

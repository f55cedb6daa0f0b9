package org.elmport.sync.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes packs of invented content. */
final class Zips {

    static final String SKILL = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000";
    static final String LABELS = """
            concept,language,label
            http://publications.europa.eu/resource/authority/country/IRL,de,Irland
            http://publications.europa.eu/resource/authority/country/IRL,ga,Éire
            """;

    private Zips() {}

    /** A skill in each language, one that is obsolete, and an occupation, as ESCO publishes them. */
    static Map<String, String> esco() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("skills_en.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status
                KnowledgeSkillCompetence,%1$s1,skill/competence,cross-sector,weave clouds,"spin clouds
                knit clouds",released
                KnowledgeSkillCompetence,%1$s2,knowledge,cross-sector,hum loudly,,obsolete
                """.formatted(SKILL));
        files.put("skills_de.csv", """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status
                KnowledgeSkillCompetence,%1$s1,skill/competence,cross-sector,Wolken weben,,released
                """.formatted(SKILL));
        files.put("occupations_en.csv", """
                conceptType,conceptUri,iscoGroup,preferredLabel,status
                Occupation,http://data.europa.eu/esco/occupation/1,0000,cloud weaver,released
                """);
        files.put("dictionary.csv", "filename,data header\nskills,conceptUri\n");
        return files;
    }

    static Path zip(Path file, Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A pack with a manifest that is right. */
    static Path pack(Path file, String kind, String name, String version, Map<String, String> files)
            throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(PackManifest.FILE, manifest(kind, name, version, files));
        all.putAll(files);
        return zip(file, all);
    }

    static String manifest(String kind, String name, String version, Map<String, String> files) {
        String listed = files.entrySet().stream()
                .map(entry -> "{\"path\":\"" + entry.getKey() + "\",\"sha256\":\"" + sha256(entry.getValue()) + "\"}")
                .collect(Collectors.joining(","));
        return "{\"format\":1,\"kind\":\"" + kind + "\",\"name\":\"" + name + "\",\"version\":\"" + version
                + "\",\"files\":[" + listed + "]}";
    }

    static String sha256(String text) {
        MessageDigest digest = Checksum.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Checksum.hexadecimal(digest);
    }
}

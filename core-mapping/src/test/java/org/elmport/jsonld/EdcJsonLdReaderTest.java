package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.EuropeanDigitalPresentation;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Notation;
import org.elmport.elm.Organisation;
import org.elmport.elm.Person;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.EntityBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdcJsonLdReaderTest {

    private static final String CONTEXT =
            "'@context':['https://www.w3.org/2018/credentials/v1','http://data.europa.eu/snb/model/context/edc-ap']";
    private static final String TYPES = "'type':['VerifiableCredential','EuropeanDigitalCredential']";

    private final Findings findings = new Findings();
    private DocumentLimits limits = EdcJsonLdReader.DEFAULT_LIMITS;

    @Test
    void readsSingleValuesAndArraysInAnyOrderOfKeys() throws IOException {
        // when
        EuropeanDigitalCredential credential = credential("""
                'credentialSubject':{'hasClaim':[{'title':{'en':['Algebra']},'type':['LearningAchievement'],
                 'id':'urn:epass:learningAchievement:1'}],'type':'Person','id':'urn:epass:person:1'},
                'credentialSchema':{'id':'http://data.europa.eu/snb/model/ap/edc-generic-full',
                 'type':'ShaclValidator2017'},'issued':'2026-07-01T10:00:00+01:00'""");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(credential.credentialSchema())
                .containsExactly("http://data.europa.eu/snb/model/ap/edc-generic-full");
        Person person =
                (Person) credential.credentialSubject().orElseThrow().target().orElseThrow();
        assertThat(person.hasClaim().get(0).target().orElseThrow())
                .isInstanceOfSatisfying(
                        LearningAchievement.class,
                        achievement -> assertThat(achievement.title()).hasToString("[Algebra@en]"));
    }

    // trap edc 6
    @Test
    void anObjectThatSaysNoMoreThanItsIdIsAReference() throws IOException {
        // when
        EuropeanDigitalCredential credential = credential("""
                'issuer':{'id':'urn:epass:org:1','type':'Organisation','legalName':{'en':'Zed'}},
                'holder':{'id':'urn:epass:org:1','type':'Organisation'}""");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(credential.issuer().orElseThrow().target()).containsInstanceOf(Organisation.class);
        assertThat(credential.holder().get(0).target()).isEmpty();
        assertThat(credential.holder().get(0).id()).isEqualTo("urn:epass:org:1");
    }

    // trap edc 6
    @Test
    void aNodeWithoutIdIsReadWithoutOne() throws IOException {
        // when
        EuropeanDigitalCredential credential = credential("'issuer':{'type':'Organisation','legalName':{'en':'Zed'}}");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(credential.issuer().orElseThrow().id()).isEmpty();
    }

    @Test
    void readsTheKeysOfTheEarlierVersion() throws IOException {
        // when
        EuropeanDigitalCredential credential = credential("""
                'credentialStatus':'https://uni.example/status#1','termsOfUse':['https://uni.example/terms'],
                'credentialSubject':{'type':'Person','nationalID':{'type':'LegalIdentifier','notation':'1'},'hasClaim':
                 {'type':'LearningAssessment','resultDestribution':{'type':'ResultDistribution',
                  'resultCategory':{'type':'ResultCategory','label':'A','count':3}}}}""");

        // then
        assertThat(findings.kept())
                .as("the shapes of 3.2 want nodes with a type, not addresses alone")
                .extracting(Finding::code)
                .containsExactly(DocumentFinding.TYPE_UNKNOWN, DocumentFinding.TYPE_UNKNOWN);
        assertThat(credential.credentialStatus().orElseThrow().nodeId()).isEqualTo("https://uni.example/status#1");
        assertThat(credential.termsOfUse().get(0).nodeId()).isEqualTo("https://uni.example/terms");
        Person person =
                (Person) credential.credentialSubject().orElseThrow().target().orElseThrow();
        assertThat(person.nationalId().orElseThrow().notation()).contains(Notation.of("1"));
        assertThat(person.hasClaim().get(0).target().orElseThrow())
                .isInstanceOfSatisfying(
                        LearningAssessment.class,
                        assessment -> assertThat(assessment.resultDistribution().orElseThrow())
                                .asString()
                                .contains("count=[3]"));
    }

    /** JSON-LD refuses such a document, or loses the value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':['urn:epass:org:1','urn:epass:org:2'],'type':'Organisation'",
                "'id':{'en':'text'},'type':'Organisation'",
                "'id':1,'type':'Organisation'",
                "'type':['Organisation',['Organisation']]",
                "'type':'Organisation','contactPoint':{'type':'ContactPoint','emailAddress':{'id':'x','type':'Mailbox'}}",
                "'type':'Organisation','legalName':{'en':7}",
                "'type':'Organisation','legalName':[{'en':'Zed'}]",
                "'type':'Organisation','identifier':{'type':'Identifier','creator':true}"
            })
    void whatJsonLdCannotTakeIsUnexpected(String issuer) throws IOException {
        // when
        credential("'issuer':{" + issuer + "}");

        // then
        assertThat(findings.kept()).extracting(Finding::code).contains(DocumentFinding.VALUE_UNEXPECTED);
    }

    @Test
    void valueObjectsWithTheirLanguageMayStandInAnArray() throws IOException {
        // when
        credential("'issuer':{'type':'Organisation','legalName':[{'@value':'Zed','@language':'en'}]}");

        // then
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void readsTheEnvelopeOfAnUpload() throws IOException {
        // when
        List<Entity> read = read("{'deliveryDetails':{'deliveryAddress':['ana@uni.example']},'credential':{" + CONTEXT
                + "," + TYPES + ",'id':'urn:credential:1','colour':'red'},'extra':1}");

        // then
        assertThat(read).hasSize(1);
        assertThat(findings.kept())
                .extracting(Finding::code, finding -> finding.source().path())
                .containsExactly(
                        tuple(DocumentFinding.KEY_UNKNOWN, "/extra"),
                        tuple(DocumentFinding.KEY_UNKNOWN, "/credential/colour"));
    }

    @Test
    void readsThePayloadOfASealedFile() throws IOException {
        // given
        String payload = ("{" + CONTEXT + "," + TYPES + ",'id':'urn:credential:1','colour':1}").replace("'", "\\\"");

        // when
        List<Entity> read = read("{'payload':'" + payload + "','signatures':[{}]}");

        // then
        assertThat(read).extracting(Entity::id).containsExactly("urn:credential:1");
        assertThat(findings.kept())
                .extracting(finding -> finding.source().path())
                .containsExactly("/payload/colour");
    }

    @Test
    void readsAPresentation() throws IOException {
        // when
        List<Entity> read = read("{" + CONTEXT + ",'type':['VerifiablePresentation','EuropeanDigitalPresentation'],"
                + "'verifiableCredential':[{" + TYPES.replace("['VerifiableCredential',", "[") + ",'id':'urn:1'}]}");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(read).first().isInstanceOf(EuropeanDigitalPresentation.class);
    }

    // trap edc 1, edc 3
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'@context':'https://www.w3.org/2018/credentials/v1'",
                "'@context':['http://data.europa.eu/snb/model/context/edc-ap','https://www.w3.org/2018/credentials/v1']",
                "'@context':['https://www.w3.org/ns/credentials/v2','http://data.europa.eu/snb/model/context/edc-ap']",
                "'issued':'2026-07-01T10:00:00Z'"
            },
            quoteCharacter = '"')
    void aContextThatGivesTheKeysNoMeaningIsNoticed(String context) throws IOException {
        // when
        read("{" + context + "," + TYPES + "}");

        // then
        assertThat(findings.kept()).extracting(Finding::code).containsExactly(DocumentFinding.CONTEXT_UNKNOWN);
    }

    // trap edc 1
    @Test
    void theTypeOfVerifiableCredentialsIsMissed() throws IOException {
        // when
        read("{" + CONTEXT + ",'type':'EuropeanDigitalCredential'}");

        // then
        assertThat(findings.kept())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("VerifiableCredential is missing"));
    }

    // trap edc 4, edc 11, edc 14, edc 25
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'credentialProfiles':'http://data.europa.eu/snb/credential/1'|TYPE_UNKNOWN|/credentialProfiles",
                "'credentialProfiles':{'id':'http://c/1','type':'Concept','inScheme':'http://c'}|TYPE_UNKNOWN|"
                        + "/credentialProfiles/inScheme",
                "'credentialProfiles':{'id':'http://c/1'}|TYPE_UNKNOWN|/credentialProfiles",
                "'credentialSubject':{'type':'Person','gender':'female'}|VALUE_UNEXPECTED|/credentialSubject/gender",
                "'credentialSubject':{'type':'Person','contactPoint':[{'type':'ContactPoint','emailAddress':'a@b.example'}]}"
                        + "|TYPE_UNKNOWN|/credentialSubject/contactPoint/0/emailAddress",
                "'issuer':{'type':'Organisation','eidasLegalIdentifier':{}}|KEY_UNKNOWN|/issuer/eidasLegalIdentifier",
                "'attachment':{'type':'MediaObject','contentUrl':'http://x'}|KEY_UNKNOWN|/attachment/contentUrl",
                "'displayParameter':{'type':'DisplayParameter','title':'Text'}|VALUE_UNEXPECTED|/displayParameter/title",
                "'credentialStatus':{'id':'http://s','type':['CredentialStatus','StatusList2021Entry']}|TYPE_LEFT_OUT|"
                        + "/credentialStatus",
                "'issuer':{'type':'Organization'}|TYPE_UNKNOWN|/issuer"
            })
    void whatWouldVanishIsAFindingWithItsPointer(String member, DocumentFinding code, String pointer)
            throws IOException {
        // when
        credential(member);

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, finding -> finding.source().path())
                .containsExactly(tuple(code, pointer));
        assertThat(findings.kept().get(0).source().line()).isEqualTo(1);
    }

    // trap edc 11
    @Test
    void aKeySpeltLikeItsPropertyIsTold() throws IOException {
        // when
        credential("'issuer':{'type':'Organisation','eidasLegalIdentifier':{}}");

        // then
        assertThat(findings.kept().get(0).message()).contains("the key is eIDASIdentifier");
    }

    @Test
    void limitsEndTheReading() throws IOException {
        // given
        limits = new DocumentLimits(8, 1 << 20, 1 << 20);

        // when
        boolean found = new EdcJsonLdReader(new DocumentCursor("deep"), findings, limits)
                .read(bytes("[".repeat(9) + "]".repeat(9)), new EntityBuilder(entity -> {}));

        // then
        assertThat(found).isFalse();
        assertThat(findings.kept()).extracting(Finding::code).contains(DocumentFinding.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[]|ROOT_UNKNOWN",
                "{}|ROOT_UNKNOWN",
                "{'type':'Courses'}|ROOT_UNKNOWN",
                "{'type':|NOT_WELL_FORMED",
                "{'payload':'no json','signatures':[]}|NOT_WELL_FORMED",
                "{'credential':7}|ROOT_UNKNOWN"
            })
    void whatIsNoCredentialIsAFinding(String document, DocumentFinding code) throws IOException {
        // when
        List<Entity> read = read(document);

        // then
        assertThat(read).isEmpty();
        assertThat(findings.kept()).extracting(Finding::code).contains(code);
    }

    private EuropeanDigitalCredential credential(String members) throws IOException {
        return (EuropeanDigitalCredential)
                read("{" + CONTEXT + "," + TYPES + ",'id':'urn:credential:1'," + members + "}")
                        .get(0);
    }

    private List<Entity> read(String json) throws IOException {
        List<Entity> read = new ArrayList<>();
        new EdcJsonLdReader(new DocumentCursor("credential"), findings, limits)
                .read(bytes(json), new EntityBuilder(read::add));
        return read;
    }

    private static ByteArrayInputStream bytes(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}

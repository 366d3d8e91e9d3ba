package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.json.Documents.VILLAGE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.place.Population;
import se.samservice.shop.ServiceKind;

/** What words meant before does not change what other words mean. */
final class RepeatedWordsTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    @ParameterizedTest
    @CsvSource({"Aa, BB", "AaAa, BBBB", "kiosk, kiosken", "a, b"})
    void words_are_told_apart_whatever_their_hash(String one, String other) {
        assertThat(service(one)).isEqualTo(one);
        assertThat(service(other)).isEqualTo(other);
        assertThat(service(one)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2020", "2019-01, 2020-01", "2019-01-31, 2019-12-31"})
    void dates_are_told_apart(String one, String other) {
        assertThat(asOf(one)).isEqualTo(one);
        assertThat(asOf(other)).isEqualTo(other);
        assertThat(asOf(one)).isEqualTo(one);
    }

    private static String service(String token) {
        String document = VILLAGE.replace("\"parcel_locker\"", "\"" + token + "\"");
        ServiceKind kind = JSON.read(document)
                .orElseThrow()
                .getShops()
                .get(0)
                .getServices()
                .get(0)
                .getKind();
        return kind.token();
    }

    private static String asOf(String date) {
        String document = VILLAGE.replace("\"asOf\": \"2020\"", "\"asOf\": \"" + date + "\"");
        Population population = JSON.read(document)
                .orElseThrow()
                .getVillages()
                .get(0)
                .getPopulations()
                .get(0);
        return population.getAsOf().toString();
    }
}

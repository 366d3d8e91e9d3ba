package se.samservice.examples.benchmarks.peer;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.gson.Gson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import okio.Buffer;
import se.samservice.ServiceDataset;
import se.samservice.examples.benchmarks.GeneratedData;
import se.samservice.examples.benchmarks.model.BeanDataset;
import se.samservice.examples.benchmarks.model.RecordDataset;
import se.samservice.json.SamserviceJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Libraries that turn JSON into values and back; each is made only when it is asked for. */
public enum Json {
    SAMSERVICE(Json::samservice),
    JACKSON_BEANS(() -> jackson(jacksonMapper(), BeanDataset.class)),
    JACKSON_RECORDS(() -> jackson(jacksonMapper(), RecordDataset.class)),
    BLACKBIRD_BEANS(() -> jackson(blackbirdMapper(), BeanDataset.class)),
    BLACKBIRD_RECORDS(() -> jackson(blackbirdMapper(), RecordDataset.class)),
    GSON_BEANS(Json::gson),
    MOSHI_BEANS(Json::moshi),
    DSL_JSON_BEANS(Json::dslJson),
    FASTJSON2_BEANS(Json::fastjson2),
    AVAJE_RECORDS(Json::avaje);

    private final Supplier<Codec> codec;

    Json(Supplier<Codec> codec) {
        this.codec = codec;
    }

    /** A new one, ready to use. */
    public Codec codec() {
        return codec.get();
    }

    private static Codec samservice() {
        SamserviceJson json = SamserviceJson.standard();
        return new Codec() {
            @Override
            public Object read(byte[] document) {
                return json.read(document).orElseThrow();
            }

            @Override
            public byte[] write(Object values) {
                return GeneratedData.document((ServiceDataset) values);
            }
        };
    }

    private static JsonMapper jacksonMapper() {
        return omittingNulls(JsonMapper.builder());
    }

    private static JsonMapper blackbirdMapper() {
        return omittingNulls(JsonMapper.builder().addModule(new BlackbirdModule()));
    }

    private static JsonMapper omittingNulls(JsonMapper.Builder builder) {
        return builder.changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static Codec jackson(JsonMapper mapper, Class<?> type) {
        return new Codec() {
            @Override
            public Object read(byte[] json) {
                return mapper.readValue(json, type);
            }

            @Override
            public byte[] write(Object values) {
                return mapper.writeValueAsBytes(values);
            }
        };
    }

    private static Codec gson() {
        Gson gson = new Gson();
        return new Codec() {
            @Override
            public Object read(byte[] json) throws Exception {
                try (var reader = new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8)) {
                    return gson.fromJson(reader, BeanDataset.class);
                }
            }

            @Override
            public byte[] write(Object values) throws Exception {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                    gson.toJson(values, writer);
                }
                return out.toByteArray();
            }
        };
    }

    private static Codec moshi() {
        JsonAdapter<BeanDataset> adapter = new Moshi.Builder().build().adapter(BeanDataset.class);
        return new Codec() {
            @Override
            public Object read(byte[] json) throws Exception {
                return adapter.fromJson(new Buffer().write(json));
            }

            @Override
            public byte[] write(Object values) throws Exception {
                Buffer out = new Buffer();
                adapter.toJson(out, (BeanDataset) values);
                return out.readByteArray();
            }
        };
    }

    private static Codec dslJson() {
        DslJson<Object> json =
                new DslJson<>(Settings.withRuntime().includeServiceLoader().skipDefaultValues(true));
        return new Codec() {
            @Override
            public Object read(byte[] document) throws Exception {
                return json.deserialize(BeanDataset.class, document, document.length);
            }

            @Override
            public byte[] write(Object values) throws Exception {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                json.serialize(values, out);
                return out.toByteArray();
            }
        };
    }

    private static Codec fastjson2() {
        return new Codec() {
            @Override
            public Object read(byte[] json) {
                return com.alibaba.fastjson2.JSON.parseObject(json, BeanDataset.class);
            }

            @Override
            public byte[] write(Object values) {
                return com.alibaba.fastjson2.JSON.toJSONBytes(values);
            }
        };
    }

    private static Codec avaje() {
        JsonType<RecordDataset> type = Jsonb.builder().build().type(RecordDataset.class);
        return new Codec() {
            @Override
            public Object read(byte[] json) {
                return type.fromJson(json);
            }

            @Override
            public byte[] write(Object values) {
                return type.toJsonBytes((RecordDataset) values);
            }
        };
    }
}

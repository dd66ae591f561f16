import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Java Lucene as its documentation says to use it: one text field with offsets, the facet module's sorted sets, the unified
 * highlighter. "index TABLE FOLDER THREADS" builds an index; "serve FOLDER" answers lines of standard input. "index-same-fields" and
 * "serve-same-fields" do so with the fields that the product's index has, from a table that was written out of it.
 */
public final class LucenePeer {
    private static final String[] DIMENSIONS = {"committee", "year", "speakers", "topics"};
    private static final int TOP = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Analyzer analyzer = new English();
    private final FacetsConfig facets = new FacetsConfig();
    private IndexSearcher searcher;
    private SortedSetDocValuesReaderState state;
    private UnifiedHighlighter highlighter;

    /** True for the layout with the product's fields, see {@link #sameFields}. */
    private final boolean full;

    private LucenePeer(boolean full) {
        this.full = full;
        facets.setMultiValued("speakers", true);
        facets.setMultiValued("topics", true);
    }

    public static void main(String[] args) throws Exception {
        LucenePeer peer = new LucenePeer(args[0].endsWith("-same-fields"));
        if (args[0].startsWith("index")) peer.index(Paths.get(args[1]), Paths.get(args[2]), Integer.parseInt(args[3]));
        else peer.serve(Paths.get(args[1]));
    }

    /** Words folded and stemmed as the product folds and stems, none left out, so that counts can be compared. */
    private static final class English extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, field.equals("exact") ? folded : new KStemFilter(folded));
        }

        /** Between passages, as the product keeps them apart; one field has one value in the simple layout. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 64;
        }
    }

    private void index(Path table, Path folder, int threads) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(256).setUseCompoundFile(false);
        AtomicLong items = new AtomicLong();
        long start = System.nanoTime();
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config);
             BufferedReader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            ArrayBlockingQueue<List<String>> lines = new ArrayBlockingQueue<>(32);
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) workers.add(worker(writer, lines, items));
            List<String> batch = new ArrayList<>();
            for (String line; (line = reader.readLine()) != null; ) {
                batch.add(line);
                if (batch.size() < 100) continue;
                lines.put(batch);
                batch = new ArrayList<>();
            }
            if (!batch.isEmpty()) lines.put(batch);
            for (int i = 0; i < threads; i++) lines.put(List.of());
            for (Thread worker : workers) worker.join();
            writer.commit();
        }
        System.out.println("indexed\t" + items + "\t" + (System.nanoTime() - start));
    }

    private Thread worker(IndexWriter writer, ArrayBlockingQueue<List<String>> lines, AtomicLong items) {
        Thread worker = new Thread(() -> {
            try {
                for (List<String> batch; !(batch = lines.take()).isEmpty(); ) {
                    for (String line : batch) writer.addDocument(full ? sameFields(line.split("\t", -1)) : document(line.split("\t", -1)));
                    items.addAndGet(batch.size());
                }
            } catch (Exception fault) {
                fault.printStackTrace();
                System.exit(1);
            }
        });
        worker.start();
        return worker;
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static final FieldType TEXT = withOffsets();

    private Document document(String[] cells) throws IOException {
        Document document = new Document();
        document.add(new StringField("id", cells[0], Field.Store.YES));
        document.add(new Field("title", cells[1], TEXT));
        document.add(new Field("text", cells[1] + "\n" + cells[7], TEXT));
        document.add(new NumericDocValuesField("day", Long.parseLong(cells[4])));
        document.add(new StoredField("day", cells[4]));
        value(document, "committee", cells[2]);
        value(document, "year", cells[3]);
        for (String speaker : cells[5].split("\\|")) value(document, "speakers", speaker);
        for (String topic : cells[6].split("\\|")) value(document, "topics", topic);
        return facets.build(document);
    }

    private static FieldType indexed(IndexOptions options, boolean norms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
        type.freeze();
        return type;
    }

    private static final FieldType STEMS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType WORDS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType WEIGHTS = indexed(IndexOptions.DOCS_AND_FREQS, true);

    /** Stems and exact words with positions, titles and decisions apart, terms to filter by, passage table, card and body: what the product indexes and stores. */
    private Document sameFields(String[] cells) throws IOException {
        Document document = new Document();
        document.add(new StringField("id", cells[0], Field.Store.NO));
        document.add(new NumericDocValuesField("key", Long.parseLong(cells[1])));
        if (!cells[2].isEmpty()) document.add(new SortedDocValuesField("heading", new BytesRef(cells[2])));
        for (String term : cells[3].split("\u0001")) document.add(new StringField("filter", term, Field.Store.NO));
        for (String term : cells[4].split("\u0001")) {
            String dimension = dimension(term.charAt(0));
            if (dimension == null) continue;
            document.add(new SortedSetDocValuesFacetField(dimension, term.substring(1, term.indexOf(0))));
            if (dimension.equals("committee")) document.add(new StringField("committee", term.substring(term.indexOf(0) + 1), Field.Store.NO));
            if (dimension.equals("year")) document.add(new StringField("year", term.substring(1, term.indexOf(0)), Field.Store.NO));
        }

        byte[] body = Base64.getDecoder().decode(cells[8]);
        String text = new String(body, StandardCharsets.UTF_8);
        int start = 0;
        for (String row : cells[5].split(",")) {
            int length = Integer.parseInt(row.substring(1));
            String part = text.substring(start, start + length);
            start += length + 1;
            document.add(new Field("text", part, STEMS));
            document.add(new Field("exact", part, WORDS));
            if (row.charAt(0) == 't') document.add(new Field("title", part, WEIGHTS));
            if (row.charAt(0) == 'd') document.add(new Field("decisions", part, WEIGHTS));
        }

        document.add(new StoredField("card", Base64.getDecoder().decode(cells[6])));
        document.add(new BinaryDocValuesField("passages", new BytesRef(Base64.getDecoder().decode(cells[7]))));
        document.add(new StoredField("body", text));
        return facets.build(document);
    }

    private static String dimension(char mark) {
        switch (mark) {
            case 'b': return "committee";
            case 'c': return "topics";
            case 'd': return "speakers";
            case 'e': return "year";
            default: return null;
        }
    }

    private static void value(Document document, String dimension, String value) {
        if (value.isEmpty() || value.equals("0")) return;
        document.add(new SortedSetDocValuesFacetField(dimension, value));
        if (dimension.equals("committee") || dimension.equals("year")) document.add(new StringField(dimension, value, Field.Store.YES));
    }

    private void serve(Path folder) throws Exception {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader);
        highlighter = new UnifiedHighlighter(searcher, analyzer);
        highlighter.setMaxLength(1 << 20);
        // No offsets and no field of its own: the stored body is read again, whatever field matched.
        if (full) highlighter.setFieldMatcher(field -> true);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = input.readLine()) != null; ) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("ask")) System.out.println(answer(cells[1].charAt(0), line.split("\t", 3)[2]));
            else System.out.println(throughput(cells[1].charAt(0), Double.parseDouble(cells[2]), Files.readAllLines(Paths.get(cells[3]))));
        }
    }

    private String answer(char mode, String query) throws IOException {
        long start = System.nanoTime();
        long before = THREADS.getCurrentThreadCpuTime();
        Answer answer = search(mode, query);
        long spent = THREADS.getCurrentThreadCpuTime() - before;
        long elapsed = System.nanoTime() - start;
        return answer.total + "\t" + elapsed + "\t" + answer.counts + "\t" + spent;
    }

    private double throughput(char mode, double seconds, List<String> queries) throws InterruptedException {
        AtomicLong asked = new AtomicLong();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread worker = new Thread(() -> {
                try {
                    while (System.nanoTime() < end) search(mode, queries.get((int) (asked.getAndIncrement() % queries.size())));
                } catch (IOException fault) {
                    fault.printStackTrace();
                    System.exit(1);
                }
            });
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) worker.join();
        return asked.get() / ((System.nanoTime() - start) / 1e9);
    }

    private static final class Answer {
        long total;
        long shown;
        String counts = "";
    }

    private Answer search(char mode, String line) throws IOException {
        Query query = query(line.split("\t", -1));
        Answer answer = new Answer();
        TopScoreDocCollector best = TopScoreDocCollector.create(TOP, Integer.MAX_VALUE);
        if (mode == 'a') searcher.search(query, best);
        else {
            FacetsCollector matches = new FacetsCollector();
            searcher.search(query, MultiCollector.wrap(best, matches));
            answer.counts = counts(new SortedSetDocValuesFacetCounts(state, matches));
        }
        TopDocs found = best.topDocs();
        answer.total = found.totalHits.value;
        if (full) {
            for (ScoreDoc hit : found.scoreDocs) answer.shown += searcher.doc(hit.doc, java.util.Set.of("card")).getBinaryValue("card").length;
            if (mode == 'c')
                for (String snippet : highlighter.highlight("body", query, found, 3)) answer.shown += snippet == null ? 0 : snippet.length();
            return answer;
        }
        for (ScoreDoc hit : found.scoreDocs) answer.shown += searcher.doc(hit.doc, java.util.Set.of("id", "title", "committee", "day")).get("title").length();
        if (mode == 'c')
            for (String snippet : highlighter.highlight("text", query, found, 3)) answer.shown += snippet == null ? 0 : snippet.length();
        return answer;
    }

    private static String counts(SortedSetDocValuesFacetCounts counted) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String dimension : DIMENSIONS) {
            FacetResult result = counted.getTopChildren(TOP, dimension);
            if (result != null)
                for (LabelAndValue value : result.labelValues) text.append(value.value.longValue()).append(',');
            text.append('|');
        }
        return text.toString();
    }

    private Query query(String[] cells) throws IOException {
        String[] words = cells[1].split(" ");
        switch (cells[0]) {
            case "Prefix": return new PrefixQuery(new Term(full ? "exact" : "text", words[0]));
            case "Phrase": {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                for (String word : words) phrase.add(full ? new Term("exact", word) : new Term("text", stem(word)));
                return phrase.build();
            }
            case "Common": case "Rare": return term(words[0]);
            default: {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                for (String word : words) all.add(term(word), cells[0].equals("Or") ? Occur.SHOULD : Occur.MUST);
                if (cells[0].equals("Filtered")) {
                    all.add(new TermQuery(new Term("year", cells[2])), Occur.FILTER);
                    all.add(new TermQuery(new Term("committee", cells[3])), Occur.FILTER);
                }
                return all.build();
            }
        }
    }

    private Query term(String word) throws IOException {
        if (full) {
            // A word weighs more in the title and in a decision, as in the product.
            String stem = stem(word);
            return new BooleanQuery.Builder()
                .add(new TermQuery(new Term("text", stem)), Occur.MUST)
                .add(new BoostQuery(new TermQuery(new Term("title", stem)), 1.6f), Occur.SHOULD)
                .add(new BoostQuery(new TermQuery(new Term("decisions", stem)), 0.5f), Occur.SHOULD)
                .build();
        }
        return new TermQuery(new Term("text", stem(word)));
    }

    private String stem(String word) throws IOException {
        try (TokenStream words = analyzer.tokenStream("text", word)) {
            words.reset();
            String stem = words.incrementToken() ? words.getAttribute(CharTermAttribute.class).toString() : word;
            words.end();
            return stem;
        }
    }
}

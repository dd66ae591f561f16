// The namespace of this project ends in "Lucene" and its parent has a namespace "Query": these names would otherwise be ambiguous.
global using Lock = global::System.Threading.Lock;
global using LuceneDirectory = global::Lucene.Net.Store.Directory;
global using LuceneQuery = global::Lucene.Net.Search.Query;
global using Token = global::MinutesSearch.Lucene.Analysis.Token;

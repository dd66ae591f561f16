using CsCheck;
using MinutesSearch.Archive.Storage;

namespace MinutesSearch.Archive.Tests;

public class PackingTests
{
    [Fact]
    public void Everything_packed_comes_back() =>
        Gen.Frequency((3, Gen.Byte.Array[0, 300]), (1, Gen.Byte[97, 105].Array[0, 20_000])).Sample(bytes =>
            Packing.Unpack(Packing.Pack(bytes)).AsSpan().SequenceEqual(bytes));

    [Fact]
    public void Damaged_bytes_are_an_invalid_data_exception_and_nothing_else() =>
        Gen.Byte.Array[0, 60].Sample(bytes =>
        {
            // A length of gigabytes would only slow the test.
            if (bytes.Length > 4) bytes[3] = bytes[4] = 0;
            try { Packing.Unpack(bytes); }
            catch (InvalidDataException) { /* as it should be */ }
        });
}
